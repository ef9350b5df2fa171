#include <fairtrace/messages.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace fairtrace;
using Json = nlohmann::json;

namespace {

Json navigation(std::uint32_t sequence)
{
    return { { "document", "0f8fad5b-d9cb-469f-a165-70867728950e" }, { "sequence", sequence },
        { "grant", 1 }, { "time", 1700000000000 },
        { "sender", { { "origin", "https://a.example" }, { "tab", 1 }, { "frame", 0 } } },
        { "page", { { "url", "https://a.example/" }, { "title", "" } } },
        { "action", { { "kind", "navigate" }, { "cause", "link" }, { "mode", "full_page" } } } };
}

Json batch_of(Json events)
{
    return { { "type", "events" }, { "batch", 7 }, { "events", std::move(events) },
        { "losses", Json::array() } };
}

ErrorCode error_of(std::string_view frame)
{
    auto const message = decode_message(frame);
    REQUIRE_FALSE(message);
    return message.error().code;
}

}

TEST_CASE("a message that is not UTF-8 is refused as such")
{
    auto const* const frame = GENERATE(
        "{\"type\":\"\xFF\"}", "\"\xC0\x80\"", "\"\xED\xA0\x80\"", "\"\xF5\x80\x80\x80\"");
    CHECK(error_of(frame) == ErrorCode::NotUtf8);
}

TEST_CASE("a message that is not JSON is refused as such")
{
    auto const* const frame = GENERATE("hello", "{", "{\"type\":\"hello\",}", "{} {}", "NaN");
    CHECK(error_of(frame) == ErrorCode::NotJson);
}

TEST_CASE("an escaped lone surrogate is refused")
{
    CHECK(error_of(R"({"type":"\ud800"})") == ErrorCode::NotJson);
}

TEST_CASE("a message nested ten thousand deep is refused without being built")
{
    CHECK(
        error_of(std::string(10'000, '[') + std::string(10'000, ']')) == ErrorCode::NestedTooDeep);
    CHECK(error_of(std::string(500'000, '[')) == ErrorCode::NestedTooDeep);
}

TEST_CASE("brackets inside a text do not count as nesting")
{
    auto hello = Json { { "type", std::string(100, '[') + "\"{" } };
    CHECK(error_of(hello.dump()) != ErrorCode::NestedTooDeep);
}

TEST_CASE("a message of an unknown type is refused as such")
{
    auto const* const frame = GENERATE("{}", "[]", "1", R"({"type":"goodbye"})", R"({"type":1})");
    CHECK(error_of(frame) == ErrorCode::UnknownMessage);
}

TEST_CASE("the newest protocol that both speak is the one of the hello")
{
    auto const agreed_with = [](int newest) {
        auto const message = decode_message(Json { { "type", "hello" }, { "protocol", newest },
            { "extension", "1" },
            { "browser", "chromium" } }.dump());
        REQUIRE(message);
        return std::get<Hello>(*message).protocol;
    };
    CHECK(agreed_with(1) == Protocol::One);
    CHECK(agreed_with(2) == Protocol::Two);
    CHECK(agreed_with(3) == Protocol::Three);
    CHECK(agreed_with(4) == newest_protocol);
}

TEST_CASE("a hello of no protocol, of no known browser or with more in it is malformed")
{
    CHECK(error_of(R"({"type":"hello","protocol":0,"extension":"1","browser":"chromium"})")
        == ErrorCode::MalformedMessage);
    CHECK(error_of(R"({"type":"hello","protocol":1,"extension":"1","browser":"lynx"})")
        == ErrorCode::MalformedMessage);
    CHECK(error_of(R"({"type":"hello","protocol":1,"extension":"1","browser":"chromium","more":1})")
        == ErrorCode::MalformedMessage);
}

TEST_CASE("a malformed event does not take its batch with it, and its place is known")
{
    auto wrong = navigation(2);
    wrong["action"]["kind"] = "dance";
    auto const message = decode_message(batch_of({ navigation(1), wrong, navigation(3) }).dump());
    REQUIRE(message);
    auto const& batch = std::get<EventBatch>(*message);
    REQUIRE(batch.events.size() == 3);
    CHECK(std::holds_alternative<CapturedEvent>(batch.events[0]));
    REQUIRE(std::holds_alternative<Malformed>(batch.events[1]));
    CHECK(std::get<Malformed>(batch.events[1]).key->sequence == Sequence { 2 });
    CHECK(std::holds_alternative<CapturedEvent>(batch.events[2]));
}

TEST_CASE(
    "a batch may say nothing of effects, and a malformed one does not take the others with it")
{
    auto batch = batch_of({ navigation(1) });
    CHECK(std::get<EventBatch>(*decode_message(batch.dump())).effects.empty());
    auto const effect = Json::parse(R"({"document": "0b9f6c1e-5d0a-4b57-9a63-0d8a1f6f2c11",
        "sequence": 2, "grant": 1, "action": 1, "kind": "navigate", "appeared": [], "vanished": [],
        "messages": [], "states_gained": [], "states_lost": [], "target_gone": false,
        "sender": {"origin": "https://orders.example.org", "tab": 1, "frame": 0}})");
    auto wrong = effect;
    wrong["target_gone"] = 0;
    batch["effects"] = { wrong, effect };
    auto const message = decode_message(batch.dump());
    REQUIRE(message);
    auto const& effects = std::get<EventBatch>(*message).effects;
    REQUIRE(effects.size() == 2);
    REQUIRE(std::holds_alternative<Malformed>(effects[0]));
    CHECK(std::get<Malformed>(effects[0]).key->sequence == Sequence { 2 });
    CHECK(std::get<CapturedEffect>(effects[1]).action == Sequence { 1 });
}

TEST_CASE("evidence has key chords and no other keys")
{
    auto event = navigation(1);
    event["evidence"] = Json::parse(
        R"([{"kind": "press", "role": "option", "name": "", "locators": [], "keys": "Enter"}])");
    CHECK(decode_event(event.dump()));
    for (auto const& keys : { Json { "a" }, Json { "Shift+A" }, Json { "secret" }, Json { 1 } }) {
        event["evidence"][0]["keys"] = keys;
        CHECK_FALSE(decode_event(event.dump()));
    }
}

TEST_CASE("a batch of more than fifty events is refused")
{
    auto events = Json::array();
    for (std::uint32_t sequence = 1; sequence <= 51; ++sequence)
        events.push_back(navigation(sequence));
    CHECK(error_of(batch_of(events).dump()) == ErrorCode::MalformedMessage);
}

TEST_CASE("an event with any field out of range is no event")
{
    auto const change
        = GENERATE(as<std::string> {}, R"([{"op":"replace","path":"/sequence","value":0}])",
            R"([{"op":"replace","path":"/sequence","value":-1}])",
            R"([{"op":"replace","path":"/sequence","value":1.5}])",
            R"([{"op":"replace","path":"/sequence","value":2147483648}])",
            R"([{"op":"replace","path":"/grant","value":0}])",
            R"([{"op":"replace","path":"/time","value":9007199254740993}])",
            R"([{"op":"replace","path":"/document","value":"x"}])",
            R"([{"op":"remove","path":"/sender"}])", R"([{"op":"remove","path":"/page/url"}])",
            R"([{"op":"add","path":"/value","value":"x"}])",
            R"([{"op":"add","path":"/sender/url","value":"x"}])",
            R"([{"op":"replace","path":"/action/cause","value":"magic"}])");
    CHECK(decode_event(navigation(1).dump()));
    CHECK_FALSE(decode_event(navigation(1).patch(Json::parse(change)).dump()));
}

TEST_CASE("a text is measured in code points, as the schema measures it")
{
    auto event = navigation(1);
    std::string title;
    for (int count = 0; count < 512; ++count)
        title += "\xF0\x9F\x98\x80";
    event["page"]["title"] = title;
    CHECK(decode_event(event.dump()));
    event["page"]["title"] = title + "x";
    CHECK_FALSE(decode_event(event.dump()));
}
