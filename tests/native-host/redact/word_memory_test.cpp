#include "redaction_desk.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::string named(Desk& desk, std::string name)
{
    NormalizedEvent event;
    event.action = Click<RawText> { target_named(std::move(name)) };
    return std::string {
        std::get<Click<RedactedText>>(desk.redact(std::move(event)).action).target.name.view()
    };
}

std::string observed(Desk& desk, std::string name)
{
    NormalizedEvent event;
    event.action = Click<RawText> { target_named("Save") };
    event.observation = Observation<RawText> { { { Role::Link, RawText { std::move(name) } } }, 1 };
    return std::string { desk.redact(std::move(event)).observation->elements[0].name.view() };
}

std::string route(Desk& desk, std::vector<std::string> segments)
{
    NormalizedEvent event;
    event.action = Navigate<RawText> {};
    for (auto& segment : segments)
        event.route.segments.push_back({ RawText { std::move(segment) } });
    return std::string { desk.redact(std::move(event)).route.view() };
}

bool locator_stays(Desk& desk, LocatorKind kind, std::string value)
{
    auto target = target_named("Save");
    target.locators = { { kind, RawText { std::move(value) }, MatchCount::One, {} } };
    NormalizedEvent event;
    event.action = Click<RawText> { std::move(target) };
    auto const redacted = desk.redact(std::move(event));
    return !std::get<Click<RedactedText>>(redacted.action).target.locators[0].rejection;
}

}

TEST_CASE("a name that is a word of interfaces stays in them until it was typed as a name")
{
    Desk desk;
    CHECK(named(desk, "Summer") == "Summer");
    CHECK(desk.filled("Customer name", "Rose Summer") == "⟨PERSON_1⟩");
    CHECK(named(desk, "Summer") == "⟨PERSON_2⟩");
    CHECK(named(desk, "Order for Rose Summer (471)") == "Order for ⟨PERSON_1⟩ (471)");
    CHECK(named(desk, "Rose's orders") == "⟨PERSON_3⟩ orders");
    CHECK(named(desk, "Order of rose summer") == "Order of ⟨PERSON_1⟩");
    CHECK(observed(desk, "Summer") == "⟨PERSON⟩");
}

TEST_CASE("case, accents and width do not tell a masked word from another")
{
    Desk desk;
    CHECK(desk.filled("Last name", "Böhm Rose") == "⟨PERSON_1⟩");
    for (auto const* other : { "BÖHM ROSE", "Bohm Rosé", "bo\u0308hm rose", "Böhm-Rose",
             "\uFF22\uFF4F\uFF48\uFF4D \uFF32\uFF4F\uFF53\uFF45" }) {
        INFO(other);
        CHECK(named(desk, other) == "⟨PERSON_1⟩");
    }
}

TEST_CASE("what was masked is masked in options, headings, titles, messages and effects")
{
    Desk desk;
    CHECK(desk.filled("City", "Reading") == "⟨ADDRESS_1⟩");
    NormalizedEvent event;
    event.field_rule = FieldRule::Redact;
    event.page.title = RawText { "Orders – Reading" };
    auto target = target_named("City");
    target.description = RawText { "Reading" };
    target.context = { { ContextKind::Heading, RawText { "Orders in Reading" } } };
    event.action = SelectOption<RawText> { target, { { RawText { "Reading" }, 1 } }, 3,
        { RawText { "Reading" } } };
    event.evidence = { { ActionKind::Click, Role::Option, RawText { "Reading" }, {}, {} } };
    auto const redacted = desk.redact(event);
    auto const& select = std::get<SelectOption<RedactedText>>(redacted.action);
    CHECK(redacted.page.title.view() == "Orders – ⟨ADDRESS_1⟩");
    CHECK(select.target.description.view() == "⟨ADDRESS_1⟩");
    CHECK(select.target.context[0].name.view() == "Orders in ⟨ADDRESS_1⟩");
    CHECK(select.options[0].label.view() == "⟨ADDRESS_1⟩");
    CHECK(select.path[0].view() == "⟨ADDRESS_1⟩");
    CHECK(redacted.evidence[0].name.view() == "⟨ADDRESS_1⟩");
    NormalizedEffect effect;
    effect.title = RawText { "Reading" };
    effect.changes.messages = { RawText { "Order for Reading saved" } };
    effect.changes.appeared = { { Role::Dialog, RawText { "Reading" } } };
    auto const came = desk.redact(effect);
    CHECK(came.title->view() == "⟨ADDRESS_1⟩");
    CHECK(came.changes.messages[0].view() == "Order for ⟨ADDRESS_1⟩ saved");
    CHECK(came.changes.appeared[0].name.view() == "⟨ADDRESS_1⟩");
}

TEST_CASE("an event that tells in its title what is typed in it is masked there too")
{
    Desk desk;
    auto event = fill_event("Customer name", "Rose Summer");
    event.page.title = RawText { "Order for Rose" };
    CHECK(desk.redact(event).page.title.view() == "Order for ⟨PERSON_1⟩");
}

TEST_CASE("routes, selectors, test ids and names of fields lose what was masked")
{
    Desk desk;
    CHECK(route(desk, { "customers", "summer" }) == "/customers/summer");
    CHECK(locator_stays(desk, LocatorKind::TestId, "row-rose-summer"));
    CHECK(locator_stays(desk, LocatorKind::Css, "#roseCard > button"));
    CHECK(desk.filled("Customer name", "Rose Summer") == "⟨PERSON_1⟩");
    CHECK(route(desk, { "customers", "summer" }) == "/customers/:id");
    CHECK(route(desk, { "customers", "rose-summer", "edit" }) == "/customers/:id/edit");
    CHECK_FALSE(locator_stays(desk, LocatorKind::TestId, "row-rose-summer"));
    CHECK_FALSE(locator_stays(desk, LocatorKind::Css, "#roseCard > button"));
    CHECK_FALSE(locator_stays(desk, LocatorKind::Text, "Summer"));
    CHECK(locator_stays(desk, LocatorKind::Css, ".summer-sale > button"));
    CHECK(locator_stays(desk, LocatorKind::Text, "Save"));
}

TEST_CASE("the words of an address and of an order's number are masked on their own")
{
    Desk desk;
    CHECK(desk.filled("E-mail", "rose.summer42@example.com") == "⟨EMAIL_1⟩");
    CHECK(named(desk, "Rose Summer") == "⟨PERSON_1⟩");
    CHECK(named(desk, "Example order") == "Example order");
    CHECK(named(desk, "Order 471") == "Order 471");
    CHECK(desk.filled("Notes", "about ORD-471-88219") == "about ⟨ID_1⟩");
    CHECK(named(desk, "Order 471") == "Order ⟨ID_2⟩");
}

TEST_CASE("words that were typed do not mask the interface")
{
    Desk desk;
    CHECK(desk.filled("Notes", "Save the order for Mrs. Page")
        == "Save the order for Mrs. ⟨PERSON_1⟩");
    CHECK(desk.filled("", "Save") == "⟨TEXT_1⟩");
    CHECK(desk.filled("Company", "Acme Delivery Services") == "⟨ORGANIZATION_1⟩");
    CHECK(desk.filled("Customer name", "Dr. Will de la Cruz") == "⟨PERSON_2⟩");
    CHECK(named(desk, "Save") == "Save");
    CHECK(named(desk, "Delivery date") == "Delivery date");
    CHECK(named(desk, "Order will be sent on page 2") == "Order will be sent on page 2");
    CHECK(named(desk, "de la") == "de la");
    CHECK(named(desk, "Dr. title") == "Dr. title");
    CHECK(named(desk, "Ask Delivery Services") == "Ask ⟨ORGANIZATION_2⟩");
    CHECK(named(desk, "Mark") == "⟨PERSON_3⟩");
    CHECK(named(desk, "Mark as read") == "Mark as read");
    CHECK(desk.filled("E-mail", "sales@example.com") == "⟨EMAIL_1⟩");
    CHECK(named(desk, "Sales") == "Sales");
}

TEST_CASE("of a value the words are remembered, also where a number has no letter to remember")
{
    Desk desk;
    CHECK(desk.filled("Customer name", "Rose 123456789012 Summer") == "⟨PERSON_1⟩");
    CHECK(named(desk, "Ask Summer") == "Ask ⟨PERSON_2⟩");
}

TEST_CASE("what an observation shows is not remembered")
{
    Desk desk;
    CHECK(observed(desk, "Rose Summer") == "⟨PERSON⟩");
    CHECK(named(desk, "Summer") == "Summer");
    CHECK(desk.memory.words().empty());
}

TEST_CASE("a value of a field that the policy keeps stays, whatever was masked elsewhere")
{
    Desk desk;
    CHECK(desk.filled("Customer name", "Rose Summer") == "⟨PERSON_1⟩");
    CHECK(desk.filled("Colour", "Rose", FieldRule::Keep) == "Rose");
}
