// The decoder and the schema say the same of every example; Ajv says it of them in
// tests/conformance.
#include <fairtrace/messages.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
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

// An event or effect as part of a batch, which is how it comes.
Result<ToHost> decode_in_batch(char const* list, nlohmann::json one)
{
    nlohmann::json batch { { "type", "events" }, { "batch", 1 },
        { "events", nlohmann::json::array() }, { "losses", nlohmann::json::array() } };
    batch[list] = nlohmann::json::array({ std::move(one) });
    return decode_message(batch.dump());
}

template<class Item>
bool has_malformed(std::vector<Item> const& items)
{
    return std::any_of(items.begin(), items.end(),
        [](auto const& item) { return std::holds_alternative<Malformed>(item); });
}

bool has_malformed(ToHost const& message)
{
    auto const* const batch = std::get_if<EventBatch>(&message);
    REQUIRE(batch);
    return has_malformed(batch->events) || has_malformed(batch->effects);
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
        auto const message = decode_in_batch("events", json);
        REQUIRE(message);
        CHECK(!has_malformed(*message));
    }
}

TEST_CASE("every event that is invalid by the schema is a malformed one of its batch")
{
    for (auto const& file : examples("event/invalid")) {
        INFO(file.filename());
        auto const json = nlohmann::json::parse(text_of(file));
        CHECK(!decode_event(json.dump()));
        auto const message = decode_in_batch("events", json);
        REQUIRE(message);
        CHECK(has_malformed(*message));
    }
}

TEST_CASE("every effect that is valid by the schema is decoded, with its kind and its place")
{
    for (auto const& file : examples("effect/valid")) {
        INFO(file.filename());
        auto const json = nlohmann::json::parse(text_of(file));
        auto const effect = decode_effect(json.dump());
        REQUIRE(effect);
        CHECK(name_of(effect->kind) == json["kind"]);
        CHECK(effect->action.value() == json["action"]);
        CHECK(effect->key.sequence.value() == json["sequence"]);
        CHECK(effect->page.has_value() == json.contains("page"));
        auto const message = decode_in_batch("effects", json);
        REQUIRE(message);
        CHECK(!has_malformed(*message));
    }
}

TEST_CASE("every effect that is invalid by the schema is a malformed one of its batch")
{
    for (auto const& file : examples("effect/invalid")) {
        INFO(file.filename());
        auto const json = nlohmann::json::parse(text_of(file));
        CHECK(!decode_effect(json.dump()));
        auto const message = decode_in_batch("effects", json);
        REQUIRE(message);
        CHECK(has_malformed(*message));
    }
}

TEST_CASE("every message that is valid by the schema is decoded")
{
    for (auto const& file : examples("to-host/valid")) {
        INFO(file.filename());
        auto const message = decode_message(text_of(file));
        REQUIRE(message);
        CHECK((!std::holds_alternative<EventBatch>(*message) || !has_malformed(*message)));
    }
}

TEST_CASE(
    "every message that is invalid by the schema is refused, or has its malformed event marked")
{
    for (auto const& file : examples("to-host/invalid")) {
        INFO(file.filename());
        auto const message = decode_message(text_of(file));
        CHECK((!message || has_malformed(*message)));
    }
}
