// Each thing that is masked names the place and the rule.
#include "redaction_desk.hpp"

#include <algorithm>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::string told(MaskReason const& reason)
{
    std::string numbers;
    for (auto const number : reason.numbers)
        numbers += " " + std::to_string(number);
    return std::string { name_of(reason.place) } + ": " + std::string { reason.rule.view() } + " "
        + std::string { name_of(reason.type) } + numbers;
}

std::vector<std::string> told(MaskReasons const& why)
{
    std::vector<std::string> lines;
    for (auto const& reason : why.list())
        lines.push_back(told(reason));
    std::sort(lines.begin(), lines.end());
    return lines;
}

using Lines = std::vector<std::string>;

}

TEST_CASE("what is typed names the field that told, or the rule that found it")
{
    Desk desk;
    CHECK(told(desk.redact(fill_event("E-mail", "jane@example.org")).why)
        == Lines { "value: field_label email 1" });
    CHECK(told(desk.redact(fill_event("Notes", "ask jane@example.org or call +49 30 901820")).why)
        == Lines { "value: email email 1", "value: phone phone 1" });
    CHECK(told(desk.redact(fill_event("", "blue")).why) == Lines { "value: field_unknown text 1" });
    CHECK(desk.redact(fill_event("Notes", "the blue box")).why.list().empty());
}

TEST_CASE("what was masked before is masked for that, with the same placeholder")
{
    Desk desk;
    NormalizedEvent event;
    event.page.title = RawText { "Green" };
    event.action = Reload<RawText> {};
    CHECK(desk.redact(event).why.list().empty());
    desk.filled("Customer name", "Green");
    CHECK(told(desk.redact(event).why) == Lines { "title: masked_before person 1" });
}

TEST_CASE("what is masked for itself too is not masked for what was before")
{
    Desk desk;
    for (int time = 0; time < 2; ++time)
        CHECK(told(desk.redact(fill_event("Notes", "ask Alice Quonk")).why)
            == Lines { "value: name person 1" });
}

TEST_CASE("a route's pieces and a locator that is given up have reasons without placeholders")
{
    Desk desk;
    auto target = target_named("Save");
    target.locators = { { LocatorKind::Css, RawText { "#zyxtra-row" }, MatchCount::One, {} },
        { LocatorKind::Text, RawText { "jane@example.org" }, MatchCount::One, {} },
        { LocatorKind::TestId, RawText { "save" }, MatchCount::One, {} } };
    NormalizedEvent event;
    event.route.segments
        = { { RawText { "orders" } }, { RawText { "48213" } }, { RawText { "number" }, true } };
    event.action = Click<RawText> { std::move(target) };
    CHECK(told(desk.redact(event).why)
        == Lines { "locator: email email", "locator: unknown_identifier text",
            "route: unknown_segment id" });
}

TEST_CASE("what an observation, an effect and a choice had masked has its reasons too")
{
    Desk desk;
    NormalizedEvent event;
    event.field_rule = FieldRule::Shape;
    event.action
        = SelectOption<RawText> { target_named("Colour"), { { RawText { "Blue" }, 1 } }, 9 };
    event.observation = Observation<RawText> { { { Role::Link, RawText { "jane@example.org" } },
                                                   { Role::Link, RawText { "joe@example.org" } } },
        2 };
    auto const why = desk.redact(event).why;
    CHECK(told(why) == Lines { "observation: email email", "option: policy_rule text" });
    CHECK(why.list()[1].count == 2);

    NormalizedEffect effect;
    effect.changes.messages = { RawText { "Sent to jane@example.org" } };
    effect.changes.appeared = { { Role::Dialog, RawText { "Delete 48213?" } } };
    CHECK(told(desk.redact(effect).why)
        == Lines { "layer: long_number id 1", "message: email email 1" });
}

TEST_CASE("there are as many placeholders as reasons count")
{
    Desk desk;
    auto const redacted = desk.redact(
        fill_event("Notes", "jane@example.org, joe@example.org, jane@example.org, +49 30 901820"));
    std::uint32_t counted = 0;
    for (auto const& reason : redacted.why.list())
        counted += reason.count;
    CHECK(counted == redacted.masks.of(MaskType::Email) + redacted.masks.of(MaskType::Phone));
    CHECK(counted == 4);
}
