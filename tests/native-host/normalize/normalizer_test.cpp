// What a normalized event holds can be read by the redactor alone, so routes are looked at after
// it.

#include <fairtrace/gate.hpp>
#include <fairtrace/normalize.hpp>
#include <fairtrace/redact.hpp>

#include <catch2/catch.hpp>

namespace fairtrace {

// Takes the place of the room "consent", which this test does not link.
class ConsentLedger {
public:
    static ConsentGrant grant(std::vector<Category> categories)
    {
        return { Badge<ConsentLedger> {}, GrantNumber { 1 }, std::move(categories) };
    }
};

}

using namespace fairtrace;

namespace {

class OneNumber final : public PlaceholderMemory {
public:
    DigestKey const& digest_key() const override { return m_key; }

    Result<std::uint32_t> number_of(MaskType, ValueDigest const&) override { return 1U; }

private:
    DigestKey m_key {};
};

AdmittedEvent admitted(std::string url, Action<RawText> action = Navigate<RawText> {})
{
    App app;
    app.id = AppId { "orders" };
    app.origins = { *OriginPattern::parse("https://orders.example.org") };
    app.categories = { Category::Navigation, Category::Text };
    Policy policy;
    policy.apps = { app };
    Gate const gate { { policy, ConsentLedger::grant(app.categories), false } };
    CapturedEvent event;
    event.key.grant = GrantNumber { 1 };
    event.time = Milliseconds { 1'750'000'000'999 };
    event.sender.origin = RawText { "https://orders.example.org" };
    event.url = RawText { "https://orders.example.org" + std::move(url) };
    event.title = RawText { "  New \n order " };
    event.action = std::move(action);
    return std::get<AdmittedEvent>(gate.admit(std::move(event)));
}

RedactedEvent read(NormalizedEvent event)
{
    OneNumber memory;
    auto redacted = Redactor {}.redact(std::move(event), memory);
    REQUIRE(redacted);
    return *redacted;
}

std::string route(std::string url, std::vector<std::string> templates = {})
{
    return std::string {
        read(Normalizer { std::move(templates) }.normalize(admitted(std::move(url)))).route.view()
    };
}

}

TEST_CASE("a URL becomes a route without values")
{
    CHECK(route("") == "/");
    CHECK(route("/") == "/");
    CHECK(route("/orders/") == "/orders");
    CHECK(route("/orders/48213?status=open&page=2") == "/orders/:id?status&page");
    CHECK(route("/orders#section-alice") == "/orders");
    CHECK(route("/%6Frders/%2548213") == "/orders/:id");
}

TEST_CASE("a hash route goes on with the route")
{
    CHECK(route("/app#/orders/48213?page=2") == "/app/#/orders/:id?page");
    CHECK(route("/app?status=x#!/orders") == "/app/#/orders?status");
}

TEST_CASE("a template of the policy names the parameters and keeps its own words")
{
    std::vector<std::string> const templates { "/orders/new", "/orders/:number",
        "/app/#/auftrag/:id" };
    CHECK(route("/orders/new", templates) == "/orders/new");
    CHECK(route("/orders/alice", templates) == "/orders/:number");
    CHECK(route("/orders/alice/edit", templates) == "/orders/:id/edit");
    CHECK(route("/app#/auftrag/7", templates) == "/app/#/auftrag/:id");
}

TEST_CASE("time is kept to the second, and origin and title come along")
{
    auto normalized = Normalizer { {} }.normalize(admitted("/orders"));
    CHECK(normalized.time == Seconds { 1'750'000'000 });
    CHECK(normalized.page.app == AppId { "orders" });
    auto const redacted = read(std::move(normalized));
    CHECK(redacted.page.origin.view() == "https://orders.example.org");
    CHECK(redacted.page.title.view() == "New order");
}

TEST_CASE("every text of an action is put in normal form, selectors excepted")
{
    Target<RawText> target;
    target.name = RawText { " Order \t notes" };
    target.context = { { ContextKind::Form, RawText { "New\u200B order" } } };
    target.locators = { { LocatorKind::Label, RawText { "Order  notes" }, MatchCount::One, {} },
        { LocatorKind::Css, RawText { "div  >  button" }, MatchCount::One, {} } };
    auto const fill = Fill<RawText> { target, RawText { "call  back\nsoon" } };
    auto const redacted = read(Normalizer { {} }.normalize(admitted("/orders", fill)));
    auto const& action = std::get<Fill<RedactedText>>(redacted.action);
    CHECK(action.target.name.view() == "Order notes");
    CHECK(action.target.context[0].name.view() == "New order");
    CHECK(action.target.locators[0].value.view() == "Order notes");
    CHECK(action.target.locators[1].value.view() == "div  >  button");
    CHECK(std::get<RedactedText>(action.value).view() == "call back soon");
}
