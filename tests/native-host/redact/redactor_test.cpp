#include "redaction_desk.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("the same value is the same placeholder, whatever its case, spaces and dashes")
{
    Desk desk;
    CHECK(desk.filled("Customer e-mail", "alice@example.com") == "⟨EMAIL_1⟩");
    CHECK(desk.filled("Notes", "write to ALICE@example.com") == "write to ⟨EMAIL_1⟩");
    CHECK(desk.filled("Notes", "or to bob@example.com") == "or to ⟨EMAIL_2⟩");
    CHECK(desk.filled("Notes", "call +49 30 901820") == "call ⟨PHONE_1⟩");
    CHECK(desk.filled("Phone", "+4930901820") == "⟨PHONE_1⟩");
    CHECK(desk.filled("Customer name", "Alice Quonk") == "⟨PERSON_1⟩");
    CHECK(desk.filled("Notes", "ask alice quonk") == "ask ⟨PERSON_1⟩");
}

TEST_CASE("a policy's rule for a field holds")
{
    Desk desk;
    CHECK(desk.filled("Notes", "Zyxtra 4111 1111 1111 1111", FieldRule::Keep) == "Zyxtra ⟨CARD_1⟩");
    CHECK(desk.filled("Customer name", "Alice ⟨EMAIL_1⟩", FieldRule::Keep)
        == "Alice ⟨TEXT_1⟩EMAIL_1⟨TEXT_2⟩");
    CHECK(std::get<WithheldReason>(desk.fill("Notes", "Zyxtra", FieldRule::Drop))
        == WithheldReason::BlockedByPolicy);
    CHECK(std::get<LengthClass>(desk.fill("Notes", "Zyxtra", FieldRule::Shape))
        == LengthClass::Short);
    CHECK(std::get<LengthClass>(desk.fill("Notes", "", FieldRule::Shape)) == LengthClass::Empty);
    CHECK(std::get<LengthClass>(desk.fill("Notes", std::string(50, 'x'), FieldRule::Shape))
        == LengthClass::Medium);
    CHECK(std::get<LengthClass>(desk.fill("Notes", std::string(500, 'x'), FieldRule::Shape))
        == LengthClass::Long);
}

TEST_CASE("an empty value stays empty")
{
    Desk desk;
    CHECK(desk.filled("Customer e-mail", "").empty());
}

TEST_CASE("a locator with personal text loses its value and is rejected")
{
    Desk desk;
    auto target = target_named("Alice Quonk");
    target.locators = { { LocatorKind::Role, RawText { "Alice Quonk" }, MatchCount::One, {} },
        { LocatorKind::Text, RawText { "Save" }, MatchCount::One, {} },
        { LocatorKind::TestId, RawText { "orderList_row2" }, MatchCount::One, {} },
        { LocatorKind::Css, RawText { "#alice-quonk > button" }, MatchCount::One, {} },
        { LocatorKind::Css,
            RawText { "form[name=\"order\"] > div:nth-child(12) button.MuiButton-root" },
            MatchCount::One, {} },
        { LocatorKind::Xpath, RawText { "//div[@id='order-48213']" }, MatchCount::One, {} },
        { LocatorKind::Css, RawText { "[title=\"&#82;&#111;&#115;\"]" }, MatchCount::One, {} } };
    NormalizedEvent event;
    event.action = Click<RawText> { target };
    auto const redacted = desk.redact(event);
    auto const& locators = std::get<Click<RedactedText>>(redacted.action).target.locators;
    std::vector<bool> stays;
    for (auto const& locator : locators) {
        CHECK(locator.value.empty() == (locator.rejection == LocatorRejection::PersonalText));
        stays.push_back(!locator.value.empty());
    }
    CHECK(stays == std::vector<bool> { false, true, true, false, true, false, false });
    CHECK(redacted.masks.of(MaskType::Person) == 1);
}

TEST_CASE("a test id that encodes a value is personal, although its pieces read as words")
{
    Desk desk;
    auto target = target_named("Save");
    // 4179 7456 5203 8958 in base64.
    target.locators = { { LocatorKind::TestId, RawText { "NDE3OSA3NDU2IDUyMDMgODk1OA==" },
                            MatchCount::One, {} },
        { LocatorKind::TestId, RawText { "customer-address-form" }, MatchCount::One, {} } };
    NormalizedEvent event;
    event.action = Click<RawText> { target };
    auto const redacted = desk.redact(event);
    auto const& locators = std::get<Click<RedactedText>>(redacted.action).target.locators;
    CHECK(locators[0].rejection == LocatorRejection::PersonalText);
    CHECK(locators[0].value.empty());
    CHECK(locators[1].value.view() == "customer-address-form");
}

TEST_CASE("a route keeps the names of places and nothing else")
{
    Desk desk;
    NormalizedEvent event;
    event.action = Navigate<RawText> {};
    CHECK(desk.redact(event).route.view() == "/");
    event.route.segments
        = { { RawText { "orders" } }, { RawText { "48213" } }, { RawText { "edit" } } };
    event.route.query_names = { RawText { "status" }, RawText { "page" }, RawText { "zyxtra" } };
    CHECK(desk.redact(event).route.view() == "/orders/:id/edit?status&page&:id");
    event.route.query_names.clear();
    event.route.segments = { { RawText { "api" } }, { RawText { "v2" } }, { RawText { "#" } },
        { RawText { "mark" } }, { RawText { "7" } } };
    CHECK(desk.redact(event).route.view() == "/api/v2/#/:id/:id");
    event.route.segments
        = { { RawText { "auftrag" }, false, true }, { RawText { "number" }, true, false } };
    CHECK(desk.redact(event).route.view() == "/auftrag/:number");
}

TEST_CASE("options, titles, context and fields are redacted like all text, and counted")
{
    Desk desk;
    NormalizedEvent event;
    event.field_rule = FieldRule::Redact;
    event.page.title = RawText { "Order 48213 – Orders" };
    auto target = target_named("Assignee");
    target.context = { { ContextKind::Heading, RawText { "Order 48213" } } };
    target.field = Field<RawText> { InputType::Select, RawText { "off" }, RawText { "alice" } };
    event.action = SelectOption<RawText> { target,
        { { RawText { "Alice Quonk" }, 2 }, { RawText { "Express" }, 3 } }, 9 };
    auto const redacted = desk.redact(event);
    auto const& select = std::get<SelectOption<RedactedText>>(redacted.action);
    CHECK(redacted.page.title.view() == "Order ⟨ID_1⟩ – Orders");
    CHECK(select.target.context[0].name.view() == "Order ⟨ID_1⟩");
    CHECK(select.target.field->autocomplete.view() == "off");
    CHECK(select.target.field->name.view() == "⟨TEXT_1⟩");
    CHECK(select.options[0].label.view() == "⟨PERSON_1⟩");
    CHECK(select.options[1].label.view() == "Express");
    CHECK(redacted.masks.of(MaskType::Id) == 2);
    CHECK(redacted.masks.of(MaskType::Person) == 1);
}

TEST_CASE("what the nearest group is called tells what a field without a name of its own holds")
{
    Desk desk;
    auto event = fill_event("Number", "471 Rose");
    auto& fill = std::get<Fill<RawText>>(event.action);
    fill.target.context = { { ContextKind::Fieldset, RawText { "Comments" } },
        { ContextKind::Fieldset, RawText { "Bank account" } } };
    auto const redacted = std::get<Fill<RedactedText>>(desk.redact(std::move(event)).action).value;
    CHECK(std::get<RedactedText>(redacted).view() == "⟨IBAN_1⟩");
}

TEST_CASE("the way to an option and evidence are redacted as text of the interface")
{
    Desk desk;
    NormalizedEvent event;
    event.field_rule = FieldRule::Redact;
    event.action = SelectOption<RawText> { target_named("Assignee"),
        { { RawText { "Alice Quonk" }, 2 } }, 9, { RawText { "Team of Alice Quonk" } } };
    event.evidence = { { ActionKind::Click, Role::Option, RawText { "Alice Quonk" }, std::nullopt,
        { { LocatorKind::Role, RawText { "Alice Quonk" }, MatchCount::One, {} },
            { LocatorKind::Css, RawText { "#order > li" }, MatchCount::One, {} } } } };
    auto const redacted = desk.redact(event);
    auto const& select = std::get<SelectOption<RedactedText>>(redacted.action);
    CHECK(select.path[0].view() == "Team of ⟨PERSON_1⟩");
    CHECK(redacted.evidence[0].name.view() == "⟨PERSON_1⟩");
    CHECK(redacted.evidence[0].locators[0].value.empty());
    CHECK(redacted.evidence[0].locators[0].rejection == LocatorRejection::PersonalText);
    CHECK(redacted.evidence[0].locators[1].value.view() == "#order > li");
}

TEST_CASE("where the policy hides a choice, evidence and the way to it do not tell it")
{
    auto const rule = GENERATE(FieldRule::Drop, FieldRule::Shape);
    Desk desk;
    NormalizedEvent event;
    event.field_rule = rule;
    event.action = SelectOption<RawText> { target_named("Shipping method"),
        { { RawText { "Express" }, 2 } }, 9, { RawText { "Fast" } } };
    std::vector<Locator<RawText>> const locators
        = { { LocatorKind::Css, RawText { "#list" }, MatchCount::One, {} } };
    event.evidence = { { ActionKind::Click, Role::Combobox, RawText { "Shipping method" },
                           std::nullopt, locators },
        { ActionKind::Press, Role::Option, RawText { "Express" }, KeyChord::parse("Enter"),
            locators } };
    auto const redacted = desk.redact(event);
    auto const& select = std::get<SelectOption<RedactedText>>(redacted.action);
    CHECK(select.options[0].label.empty());
    CHECK(select.path[0].empty());
    CHECK(redacted.evidence[0].name.view() == "Shipping method");
    CHECK(redacted.evidence[0].locators[0].value.view() == "#list");
    CHECK(redacted.evidence[1].name.empty());
    CHECK(redacted.evidence[1].keys->text() == "Enter");
    CHECK(redacted.evidence[1].locators[0].value.empty());
    CHECK(redacted.evidence[1].locators[0].rejection == LocatorRejection::PersonalText);
}

TEST_CASE("an observation is masked as hard as what is typed, and its placeholders have no number")
{
    Desk desk;
    NormalizedEvent event;
    event.field_rule = FieldRule::Keep;
    event.action = Click<RawText> { target_named("Mark Rose") };
    event.observation = Observation<RawText> {
        { { Role::Button, RawText { "Save order" } }, { Role::Link, RawText { "Mark Rose" } },
            { Role::Link, RawText { "Mark the order" } },
            { Role::Cell, RawText { "alice@example.com" } } },
        812
    };
    auto const redacted = desk.redact(event);
    std::vector<std::string> names;
    for (auto const& element : redacted.observation->elements)
        names.emplace_back(element.name.view());
    CHECK(names
        == std::vector<std::string> { "Save order", "⟨PERSON⟩", "⟨PERSON⟩ the order", "⟨EMAIL⟩" });
    CHECK(redacted.observation->elements[1].role == Role::Link);
    CHECK(redacted.observation->total == 812);
    CHECK(redacted.masks.of(MaskType::Email) == 1);
    // Nothing of it is remembered: the first address of the task is the one that is typed.
    CHECK(desk.filled("Notes", "write to bob@example.com") == "write to ⟨EMAIL_1⟩");
}

TEST_CASE("an effect is redacted like all text, with the placeholders of its task")
{
    Desk desk;
    CHECK(desk.filled("Customer e-mail", "alice@example.com") == "⟨EMAIL_1⟩");
    NormalizedEffect effect;
    effect.route
        = Route { { { RawText { "orders" } }, { RawText { "48213" } } }, { RawText { "zyxtra" } } };
    effect.title = RawText { "Order 48213" };
    effect.changes.appeared = { { Role::Dialog, RawText { "Order of Alice Quonk" } } };
    effect.changes.vanished = { { Role::Menu, RawText { "Actions" } } };
    effect.changes.messages = { RawText { "Mail sent to alice@example.com" } };
    effect.changes.states_gained = { ElementState::Expanded };
    effect.changes.target_gone = true;
    auto const redacted = desk.redact(effect);
    CHECK(redacted.route->view() == "/orders/:id?:id");
    CHECK(redacted.title->view() == "Order ⟨ID_1⟩");
    CHECK(redacted.changes.appeared[0].name.view() == "Order of ⟨PERSON_1⟩");
    CHECK(redacted.changes.vanished[0].name.view() == "Actions");
    CHECK(redacted.changes.messages[0].view() == "Mail sent to ⟨EMAIL_1⟩");
    CHECK(redacted.changes.states_gained == std::vector { ElementState::Expanded });
    CHECK(redacted.changes.target_gone);
    CHECK(redacted.masks.of(MaskType::Email) == 1);
    CHECK(redacted.masks.of(MaskType::Person) == 1);
}

TEST_CASE("both ends of a drag are masked, the same value by the same placeholder")
{
    Desk desk;
    NormalizedEvent event;
    event.action = Drag<RawText> { target_named("Visit of alice@example.com"),
        DropPlace<RawText> { DropRelation::After, target_named("Call alice@example.com") }, {} };
    auto const drag = std::get<Drag<RedactedText>>(desk.redact(event).action);
    CHECK(drag.target.name.view() == "Visit of ⟨EMAIL_1⟩");
    REQUIRE(drag.to);
    CHECK(drag.to->relation == DropRelation::After);
    CHECK(drag.to->target.name.view() == "Call ⟨EMAIL_1⟩");
}

TEST_CASE("a task's title is redacted as what a person types")
{
    Desk desk;
    auto const title = desk.redactor.redact_title(RawText { "Order for\nMark Rose" }, desk.memory);
    REQUIRE(title);
    CHECK(title->view() == "Order for ⟨PERSON_1⟩");
}

TEST_CASE("an error of the memory is the redactor's error")
{
    Desk desk;
    desk.memory.fails = true;
    auto const redacted
        = desk.redactor.redact(fill_event("Notes", "alice@example.com"), desk.memory);
    REQUIRE_FALSE(redacted);
    CHECK(redacted.error().code == ErrorCode::StoreFull);
}
