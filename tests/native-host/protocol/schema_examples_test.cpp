// The decoder and the schema say the same of every example; Ajv says it of them in
// tests/conformance.
#include <fairtrace/messages.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace fairtrace;

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> examples(char const* folder)
{
    std::vector<fs::path> files;
    for (auto const& entry :
        fs::directory_iterator { fs::path { PROJECT_FOLDER } / "schema/examples" / folder })
        files.push_back(entry.path());
    REQUIRE(!files.empty());
    return files;
}

std::string text_of(fs::path const& file)
{
    std::ostringstream text;
    text << std::ifstream { file }.rdbuf();
    return text.str();
}

// An event as part of a batch, which is how it comes.
Result<ToHost> decode_in_batch(nlohmann::json event)
{
    nlohmann::json const batch { { "type", "events" }, { "batch", 1 },
        { "events", { std::move(event) } }, { "losses", nlohmann::json::array() } };
    return decode_message(batch.dump());
}

bool has_malformed_event(ToHost const& message)
{
    auto const* const batch = std::get_if<EventBatch>(&message);
    REQUIRE(batch);
    for (auto const& event : batch->events) {
        if (std::holds_alternative<MalformedEvent>(event))
            return true;
    }
    return false;
}

}

TEST_CASE("every event that is valid by the schema is decoded, with its kind and its place")
{
    for (auto const& file : examples("event/valid")) {
        INFO(file.filename());
        auto const json = nlohmann::json::parse(text_of(file));
        auto const event = decode_event(json.dump());
        REQUIRE(event);
        CHECK(name_of(kind_of(event->action)) == json["action"]["kind"]);
        CHECK(event->key.document.text() == json["document"]);
        CHECK(event->key.sequence.value() == json["sequence"]);
        CHECK(event->key.grant.value() == json["grant"]);
        auto const message = decode_in_batch(json);
        REQUIRE(message);
        CHECK(!has_malformed_event(*message));
    }
}

TEST_CASE("every event that is invalid by the schema is a malformed one of its batch")
{
    for (auto const& file : examples("event/invalid")) {
        INFO(file.filename());
        auto const json = nlohmann::json::parse(text_of(file));
        CHECK(!decode_event(json.dump()));
        auto const message = decode_in_batch(json);
        REQUIRE(message);
        CHECK(has_malformed_event(*message));
    }
}

TEST_CASE("every message that is valid by the schema is decoded")
{
    for (auto const& file : examples("to-host/valid")) {
        INFO(file.filename());
        auto const message = decode_message(text_of(file));
        REQUIRE(message);
        CHECK((!std::holds_alternative<EventBatch>(*message) || !has_malformed_event(*message)));
    }
}

TEST_CASE(
    "every message that is invalid by the schema is refused, or has its malformed event marked")
{
    for (auto const& file : examples("to-host/invalid")) {
        INFO(file.filename());
        auto const message = decode_message(text_of(file));
        CHECK((!message || has_malformed_event(*message)));
    }
}
