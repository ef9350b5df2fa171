#include "../../../native-host/export/source/placeholder_writer.hpp"
#include "golden_trace.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

PlaceholderWriter writer(
    PlaceholderStyle style, std::uint64_t seed = 0, std::int64_t task_number = 1)
{
    PlaceholderWriter writer { { style, seed } };
    StoredTask task;
    task.number = TaskNumber { task_number };
    writer.begin(task, {});
    return writer;
}

std::string all_files(std::string const& format, PlaceholderRequest const& placeholders)
{
    TemporaryFolder const folder;
    GoldenTrace source;
    REQUIRE(export_store(source, { folder / "out", format, "agent_training", placeholders }));
    std::string all;
    for (auto const& entry : std::filesystem::directory_iterator { folder / "out" })
        all += content(entry.path());
    return all;
}

bool has(std::string const& text, std::string_view part)
{
    return text.find(part) != std::string::npos;
}

}

TEST_CASE("typed placeholders stay, surrogates and opaque ones are put in their places")
{
    std::string const text = "Call ⟨PHONE_2⟩ or ⟨EMAIL_3⟩.";
    CHECK(writer(PlaceholderStyle::Typed).text(text) == text);
    CHECK(writer(PlaceholderStyle::Surrogate).text(text)
        == "Call +1 202-555-0102 or person3@example.org.");
    CHECK(writer(PlaceholderStyle::Opaque).text(text) == "Call ⟨MASKED⟩ or ⟨MASKED⟩.");
}

TEST_CASE("what is no placeholder stays in every style")
{
    for (auto const style :
        { PlaceholderStyle::Typed, PlaceholderStyle::Surrogate, PlaceholderStyle::Opaque }) {
        CHECK(writer(style).text("⟨UNKNOWN_1⟩ and ⟨open") == "⟨UNKNOWN_1⟩ and ⟨open");
        CHECK(writer(style).text("Express").find("Express") == 0);
    }
}

TEST_CASE("a seed gives other surrogates, the same for the same seed, task and number")
{
    auto const first = writer(PlaceholderStyle::Surrogate, 7).text("⟨EMAIL_1⟩");
    CHECK(first == writer(PlaceholderStyle::Surrogate, 7).text("⟨EMAIL_1⟩"));
    CHECK(first != writer(PlaceholderStyle::Surrogate, 7).text("⟨EMAIL_2⟩"));
    CHECK(first != writer(PlaceholderStyle::Surrogate, 8).text("⟨EMAIL_1⟩"));
    CHECK(first != writer(PlaceholderStyle::Surrogate, 7, 2).text("⟨EMAIL_1⟩"));
}

TEST_CASE("a placeholder without number is tied to no other one")
{
    auto const surrogates = writer(PlaceholderStyle::Surrogate, 7);
    CHECK(surrogates.text("⟨PERSON⟩") == "Somebody");
    CHECK(surrogates.text("⟨EMAIL⟩") == "somebody@example.org");
}

TEST_CASE("what a player types is never a typed placeholder, and fits its field")
{
    CHECK(writer(PlaceholderStyle::Typed).typed_value("⟨EMAIL_1⟩", {}) == "person1@example.org");
    CHECK(writer(PlaceholderStyle::Typed).typed_value("⟨TEXT_1⟩", InputType::Date) == "2030-01-15");
    CHECK(writer(PlaceholderStyle::Surrogate).typed_value("⟨ID_7⟩", InputType::Number) == "1001");
    CHECK(writer(PlaceholderStyle::Typed).typed_value("12", InputType::Number) == "12");
    CHECK(writer(PlaceholderStyle::Opaque).typed_value("⟨EMAIL_1⟩", {}) == "⟨MASKED⟩");
    CHECK(writer(PlaceholderStyle::Opaque).typed_value("⟨EMAIL_1⟩", InputType::Number) == "1001");
}

TEST_CASE("every format has the placeholders of its export's style everywhere")
{
    for (auto const& format : formats()) {
        std::string const name { format.name.view() };
        INFO(name);
        auto const typed = all_files(name, {});
        CHECK(has(typed, "⟨PERSON_1⟩"));
        auto const surrogates = all_files(name, { PlaceholderStyle::Surrogate, 0 });
        CHECK_FALSE(has(surrogates, "⟨"));
        CHECK(has(surrogates, "person1@example.org"));
        CHECK(has(surrogates, "Alex Example"));
        auto const opaque = all_files(name, { PlaceholderStyle::Opaque, 0 });
        CHECK(has(opaque, "⟨MASKED⟩"));
        for (auto const type : mask_type_names) {
            std::string shouted { type };
            for (auto& letter : shouted)
                letter = static_cast<char>(letter - ('a' - 'A'));
            CHECK_FALSE(has(opaque, "⟨" + shouted));
        }
    }
}

TEST_CASE("the manifest says which style stands in the files, and of surrogates the seed")
{
    CHECK(has(all_files("jsonl", {}), "\"style\": \"typed\"\n"));
    CHECK(has(all_files("jsonl", { PlaceholderStyle::Opaque, 0 }), "\"style\": \"opaque\"\n"));
    CHECK(has(all_files("devtools", { PlaceholderStyle::Surrogate, 41 }),
        "\"style\": \"surrogate\",\n    \"seed\": 41\n"));
}
