// What belongs to an action: evidence, observation, effect.
#include "gate_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

Policy policy_with_observation()
{
    auto policy = policy_of_orders();
    policy.apps[0].categories.push_back(Category::Shortcuts);
    policy.apps[0].categories.push_back(Category::Observation);
    policy.apps[0].has_observation = true;
    return policy;
}

CapturedEvent event_with_everything()
{
    auto event = event_of({});
    event.evidence.resize(2);
    event.evidence[0].kind = ActionKind::Click;
    event.evidence[1].kind = ActionKind::Press;
    event.observation.emplace();
    return event;
}

AdmittedEvent admitted(Policy const& policy, std::vector<Category> granted)
{
    auto outcome = Gate { { policy, ConsentLedger::grant(std::move(granted)), false } }.admit(
        event_with_everything());
    REQUIRE(std::holds_alternative<AdmittedEvent>(outcome));
    return std::get<AdmittedEvent>(std::move(outcome));
}

CapturedEffect effect_on(Visit const& page, ActionKind kind = ActionKind::Click)
{
    CapturedEffect effect;
    effect.key = { {}, Sequence { 2 }, GrantNumber { page.grant } };
    effect.action = Sequence { 1 };
    effect.kind = kind;
    effect.sender.origin = RawText { page.origin };
    effect.page = PageAddress { RawText { page.url }, RawText {} };
    return effect;
}

}

TEST_CASE("an observation goes on only where the app has it, its category is approved and granted")
{
    auto const policy = policy_with_observation();
    CHECK(admitted(policy, { Category::Clicks, Category::Observation }).event.observation);
    CHECK_FALSE(admitted(policy, { Category::Clicks }).event.observation);
    auto without = policy;
    without.apps[0].has_observation = false;
    CHECK_FALSE(admitted(without, { Category::Clicks, Category::Observation }).event.observation);
    without = policy;
    without.apps[0].categories.pop_back();
    CHECK_FALSE(admitted(without, { Category::Clicks, Category::Observation }).event.observation);
}

TEST_CASE("evidence goes on only as far as its own categories are approved and granted")
{
    auto const policy = policy_with_observation();
    auto const kinds = [](AdmittedEvent const& event) {
        std::vector<ActionKind> left;
        for (auto const& one : event.event.evidence)
            left.push_back(one.kind);
        return left;
    };
    CHECK(kinds(admitted(policy, { Category::Clicks, Category::Shortcuts }))
        == std::vector { ActionKind::Click, ActionKind::Press });
    CHECK(kinds(admitted(policy, { Category::Clicks })) == std::vector { ActionKind::Click });
    auto without = policy;
    std::erase(without.apps[0].categories, Category::Shortcuts);
    CHECK(kinds(admitted(without, { Category::Clicks, Category::Shortcuts }))
        == std::vector { ActionKind::Click });
}

TEST_CASE("an effect is let through and stopped by the rules of events")
{
    auto const policy = policy_of_orders();
    auto const grant = ConsentLedger::grant({ Category::Clicks });
    auto const objection_to = [&](CapturedEffect effect) {
        return objection({ policy, grant, false }, std::move(effect));
    };
    CHECK_FALSE(objection_to(effect_on({})));
    CHECK(objection_to(effect_on(
              { .origin = "https://other.example.org", .url = "https://other.example.org/" }))
        == DropReason::UnapprovedOrigin);
    CHECK(objection_to(effect_on({ .url = "https://other.example.org/" }))
        == DropReason::OriginMismatch);
    CHECK(objection_to(effect_on({ .url = "https://orders.example.org/salary" }))
        == DropReason::ExcludedPath);
    CHECK(objection_to(effect_on({}, ActionKind::Check)) == DropReason::CategoryNotApproved);
    CHECK(objection_to(effect_on({}, ActionKind::Fill)) == DropReason::NoConsent);
    CHECK(objection_to(effect_on({ .grant = 1 })) == DropReason::StaleGrant);
    CHECK(objection({ policy, grant, true }, effect_on({})) == DropReason::Paused);
    CHECK(objection({ policy, std::nullopt, false }, effect_on({})) == DropReason::NoConsent);
    auto stopped = policy;
    stopped.stops_capture = true;
    CHECK(objection({ stopped, grant, false }, effect_on({})) == DropReason::CaptureStopped);
}

TEST_CASE("an effect that says nothing of the page is of an approved origin all the same")
{
    auto const policy = policy_of_orders();
    auto const grant = ConsentLedger::grant({ Category::Clicks });
    auto effect = effect_on({});
    effect.page.reset();
    CHECK_FALSE(objection({ policy, grant, false }, effect));
    effect.sender.origin = RawText { "https://other.example.org" };
    CHECK(objection({ policy, grant, false }, effect) == DropReason::UnapprovedOrigin);
}
