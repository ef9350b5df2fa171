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

    Result<std::uint32_t> number_of_copied(ValueDigest const&) override { return 1U; }

    Result<std::optional<std::uint32_t>> find_copied(ValueDigest const&) override
    {
        return std::optional<std::uint32_t> {};
    }

    MaskedWords& words() override { return m_words; }

private:
    DigestKey m_key {};
    MaskedWords m_words;
};

Policy policy_of_orders()
{
    App app;
    app.id = AppId { "orders" };
    app.origins = { *OriginPattern::parse("https://orders.example.org") };
    app.categories
        = { Category::Navigation, Category::Text, Category::Selections, Category::Observation };
    app.has_observation = true;
    Policy policy;
    policy.apps = { app };
    return policy;
}

template<class Captured>
auto admit(Captured captured)
{
    auto const policy = policy_of_orders();
    Gate const gate { { policy, ConsentLedger::grant(policy.apps[0].categories), false } };
    return std::get<0>(gate.admit(std::move(captured)));
}

CapturedEvent captured(std::string url, Action<RawText> action = Navigate<RawText> {})
{
    CapturedEvent event;
    event.key.grant = GrantNumber { 1 };
    event.time = Milliseconds { 1'750'000'000'999 };
    event.sender.origin = RawText { "https://orders.example.org" };
    event.url = RawText { "https://orders.example.org" + std::move(url) };
    event.title = RawText { "  New \n order " };
    event.action = std::move(action);
    return event;
}

AdmittedEvent admitted(std::string url, Action<RawText> action = Navigate<RawText> {})
{
    return admit(captured(std::move(url), std::move(action)));
}

template<class Normalized>
auto read(Normalized event)
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
    CHECK(std::get<RedactedText>(action.value).view() == "call back\nsoon");
}

TEST_CASE("the way to an option, evidence and observation are put in normal form too")
{
    SelectOption<RawText> select;
    select.options = { { RawText { " CSV\n" }, 1 } };
    select.path = { RawText { "File\t" } };
    auto event = captured("/orders", select);
    event.evidence
        = { { ActionKind::SelectOption, Role::Menuitem, RawText { " Export  list " }, std::nullopt,
            { { LocatorKind::Text, RawText { "Export  list" }, MatchCount::One, {} },
                { LocatorKind::Css, RawText { "div  >  button" }, MatchCount::One, {} } } } };
    event.observation
        = Observation<RawText> { { { Role::Button, RawText { "Save\u200B order" } } }, 1 };
    auto const redacted = read(Normalizer { {} }.normalize(admit(std::move(event))));
    auto const& action = std::get<SelectOption<RedactedText>>(redacted.action);
    CHECK(action.options[0].label.view() == "CSV");
    CHECK(action.path[0].view() == "File");
    REQUIRE(redacted.evidence.size() == 1);
    CHECK(redacted.evidence[0].name.view() == "Export list");
    CHECK(redacted.evidence[0].locators[0].value.view() == "Export list");
    CHECK(redacted.evidence[0].locators[1].value.view() == "div  >  button");
    REQUIRE(redacted.observation);
    CHECK(redacted.observation->elements[0].name.view() == "Save order");
}

TEST_CASE("of an effect every text is put in normal form, and the address becomes a route")
{
    CapturedEffect effect;
    effect.key.grant = GrantNumber { 1 };
    effect.action = Sequence { 3 };
    effect.kind = ActionKind::Navigate;
    effect.sender.origin = RawText { "https://orders.example.org" };
    effect.page = PageAddress { RawText { "https://orders.example.org/orders/48213?page=2" },
        RawText { " Edit \n order " } };
    effect.changes.appeared = { { Role::Dialog, RawText { "New  order" } } };
    effect.changes.vanished = { { Role::Menu, RawText { " Actions " } } };
    effect.changes.messages = { RawText { "Order\tsaved" } };
    auto const redacted = read(Normalizer { { "/orders/:number" } }.normalize(admit(effect)));
    CHECK(redacted.action == Sequence { 3 });
    CHECK(redacted.route->view() == "/orders/:number?page");
    CHECK(redacted.title->view() == "Edit order");
    CHECK(redacted.changes.appeared[0].name.view() == "New order");
    CHECK(redacted.changes.vanished[0].name.view() == "Actions");
    CHECK(redacted.changes.messages[0].view() == "Order saved");
    effect.page.reset();
    CHECK_FALSE(read(Normalizer { {} }.normalize(admit(effect))).route);
}
