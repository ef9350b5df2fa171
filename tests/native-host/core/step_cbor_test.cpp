#include <fairtrace/step_json.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

namespace fairtrace {

// Takes the place of the room "redact", which this test does not link.
class Redactor {
public:
    static RedactedText text(std::string words) { return { Badge<Redactor> {}, std::move(words) }; }
};

}

using namespace fairtrace;
using Json = nlohmann::json;

namespace {

LabelledEvent step_with(Action<RedactedText> action)
{
    LabelledEvent labelled;
    labelled.sentence = Redactor::text("Click “Save”");
    labelled.event.time = Seconds { 1790000000 };
    labelled.event.page = { AppId { "orders" }, Redactor::text("https://orders.example.org"),
        Redactor::text("Orders") };
    labelled.event.route = Redactor::text("/orders/:id");
    labelled.event.masks.add(MaskType::Email, 2);
    labelled.event.action = std::move(action);
    return labelled;
}

}

TEST_CASE("a step in CBOR is the step in JSON with its time")
{
    auto const step = step_with(Navigate<RedactedText> {});
    auto expected = step_to_json({ {}, step });
    CHECK(expected
        == Json::parse(R"({"action": {"cause": "link", "kind": "navigate", "mode": "full_page"},
            "category": "navigation", "masks": [{"count": 2, "type": "email"}],
            "page": {"app": "orders", "origin": "https://orders.example.org", "route": "/orders/:id",
                "title": "Orders"}, "sentence": "Click “Save”"})"));
    expected["time"] = 1790000000;
    CHECK(Json::from_cbor(step_to_cbor(step)) == expected);
}

TEST_CASE("CBOR written here is what the library writes, whatever the lengths and numbers")
{
    auto const length = GENERATE(0U, 1U, 23U, 24U, 255U, 256U, 65535U, 65536U);
    Click<RedactedText> click;
    click.target.name = Redactor::text(std::string(length, 'a'));
    click.target.size = { static_cast<std::uint16_t>(length % 65536), 65535 };
    click.target.locators.assign(length % 300, {});
    auto const bytes = step_to_cbor(step_with(std::move(click)));
    CHECK(Json::to_cbor(Json::from_cbor(bytes)) == bytes);
}
