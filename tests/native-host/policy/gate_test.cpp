#include "gate_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::optional<DropReason> objection_to(Visit const& page)
{
    auto const policy = policy_of_orders();
    return objection({ policy, ConsentLedger::grant({ Category::Clicks }), false }, event_of(page));
}

FieldRule rule_of(std::vector<FieldRuleEntry> fields, std::string field_name, std::string label)
{
    auto policy = policy_of_orders();
    policy.apps[0].fields = std::move(fields);
    Fill<RawText> fill;
    fill.target.name = RawText { std::move(label) };
    fill.target.field
        = Field<RawText> { InputType::Text, RawText {}, RawText { std::move(field_name) } };
    auto const outcome = Gate { { policy, ConsentLedger::grant({ Category::Text }), false } }.admit(
        event_of({}, fill));
    REQUIRE(std::holds_alternative<AdmittedEvent>(outcome));
    return std::get<AdmittedEvent>(outcome).field_rule;
}

}

TEST_CASE("an event that policy and consent allow is admitted with its app")
{
    auto const policy = policy_of_orders();
    auto const outcome
        = Gate { { policy, ConsentLedger::grant({ Category::Clicks }), false } }.admit(
            event_of({}));
    REQUIRE(std::holds_alternative<AdmittedEvent>(outcome));
    CHECK(std::get<AdmittedEvent>(outcome).app == AppId { "orders" });
    CHECK(std::get<AdmittedEvent>(outcome).field_rule == FieldRule::Redact);
}

TEST_CASE("an event of an origin that no app has is dropped, whatever its url claims")
{
    CHECK(objection_to({ .origin = "https://other.example.org" }) == DropReason::UnapprovedOrigin);
    CHECK(
        objection_to({ .origin = "https://other.example.org", .url = "https://other.example.org/" })
        == DropReason::UnapprovedOrigin);
    CHECK(objection_to({ .origin = "https://orders.example.org:8443",
              .url = "https://orders.example.org:8443/" })
        == DropReason::UnapprovedOrigin);
    CHECK(
        objection_to({ .origin = "null", .url = "about:srcdoc" }) == DropReason::UnapprovedOrigin);
    CHECK(objection_to({ .origin = "" }) == DropReason::UnapprovedOrigin);
}

TEST_CASE("while the policy stops all capture nothing is admitted, of whatever origin")
{
    auto policy = policy_of_orders();
    policy.stops_capture = true;
    for (auto const* const origin : { "https://orders.example.org", "https://other.example.org" })
        CHECK(objection({ policy, ConsentLedger::grant({ Category::Clicks }), false },
                  event_of({ origin, origin }))
            == DropReason::CaptureStopped);
}

TEST_CASE("a url that is not of the sender's origin is a mismatch")
{
    auto const url
        = GENERATE(as<std::string> {}, "https://other.example.org/", "http://orders.example.org/",
            "https://orders.example.org.evil.example/", "https://orders.example.org:8443/",
            "https://orders.example.org@evil.example/", "about:srcdoc", "about:blank", "");
    CAPTURE(url);
    CHECK(objection_to({ .url = url }) == DropReason::OriginMismatch);
}

TEST_CASE("an excluded path is dropped as a whole or by its beginning, and a path that only looks "
          "like it is not")
{
    CHECK(objection_to({ .url = "https://orders.example.org/salary" }) == DropReason::ExcludedPath);
    CHECK(objection_to({ .url = "https://orders.example.org/salary?year=1" })
        == DropReason::ExcludedPath);
    CHECK(objection_to({ .url = "https://orders.example.org/salary#top" })
        == DropReason::ExcludedPath);
    CHECK(objection_to({ .url = "https://orders.example.org/private/a/b" })
        == DropReason::ExcludedPath);
    CHECK(!objection_to({ .url = "https://orders.example.org/salary/other" }));
    CHECK(!objection_to({ .url = "https://orders.example.org/a/private/b" }));
    CHECK(!objection_to({ .url = "https://orders.example.org" }));
}

TEST_CASE("writing an excluded path in another way does not get it admitted")
{
    CHECK(
        objection_to({ .url = "https://orders.example.org/%73alary" }) == DropReason::ExcludedPath);
    CHECK(objection_to({ .url = "https://orders.example.org/%70rivate%2Fa" })
        == DropReason::ExcludedPath);
}

TEST_CASE("a slash at the end of a path makes no difference to whether it is excluded")
{
    CHECK(
        objection_to({ .url = "https://orders.example.org/salary/" }) == DropReason::ExcludedPath);
    CHECK(
        objection_to({ .url = "https://orders.example.org/private" }) == DropReason::ExcludedPath);
    CHECK(!objection_to({ .url = "https://orders.example.org/privately" }));
}

TEST_CASE("an excluded path that a policy writes in another way is excluded too")
{
    auto policy = policy_of_orders();
    policy.apps[0].excluded_paths = { "/geh%C3%A4lter/*" };
    GateContext const context { policy, ConsentLedger::grant({ Category::Clicks }), false };
    CHECK(objection(context, event_of({ .url = "https://orders.example.org/geh%c3%a4lter/1" }))
        == DropReason::ExcludedPath);
    policy.apps[0].excluded_paths = { "/gehälter/*" };
    CHECK(objection(context, event_of({ .url = "https://orders.example.org/geh%C3%A4lter/1" }))
        == DropReason::ExcludedPath);
}

TEST_CASE("an action whose category the app does not have is dropped")
{
    auto const policy = policy_of_orders();
    GateContext const context { policy, ConsentLedger::grant({ Category::Shortcuts }), false };
    CHECK(objection(context, event_of({}, Press<RawText> {})) == DropReason::CategoryNotApproved);
}

TEST_CASE("without a decision, or without this category in it, an event is dropped")
{
    auto const policy = policy_of_orders();
    CHECK(objection({ policy, std::nullopt, false }, event_of({})) == DropReason::NoConsent);
    CHECK(objection({ policy, ConsentLedger::grant({}), false }, event_of({}))
        == DropReason::NoConsent);
    CHECK(objection({ policy, ConsentLedger::grant({ Category::Text }), false }, event_of({}))
        == DropReason::NoConsent);
}

TEST_CASE("an event of an older or a future grant is stale")
{
    CHECK(objection_to({ .grant = 0 }) == DropReason::StaleGrant);
    CHECK(objection_to({ .grant = 1 }) == DropReason::StaleGrant);
    CHECK(objection_to({ .grant = 3 }) == DropReason::StaleGrant);
}

TEST_CASE("while paused nothing is admitted")
{
    auto const policy = policy_of_orders();
    CHECK(objection({ policy, ConsentLedger::grant({ Category::Clicks }), true }, event_of({}))
        == DropReason::Paused);
}

TEST_CASE(
    "of several reasons the first in order is given: origin, path, category, consent, grant, pause")
{
    auto const policy = policy_of_orders();
    GateContext const refused { policy, std::nullopt, true };
    Visit page {
        .origin = "https://other.example.org", .url = "https://else.example.org/salary", .grant = 9
    };
    CHECK(objection(refused, event_of(page, Press<RawText> {})) == DropReason::UnapprovedOrigin);
    page.origin = "https://orders.example.org";
    CHECK(objection(refused, event_of(page, Press<RawText> {})) == DropReason::OriginMismatch);
    page.url = "https://orders.example.org/salary";
    CHECK(objection(refused, event_of(page, Press<RawText> {})) == DropReason::ExcludedPath);
    page.url = "https://orders.example.org/";
    CHECK(objection(refused, event_of(page, Press<RawText> {})) == DropReason::CategoryNotApproved);
    CHECK(objection(refused, event_of(page)) == DropReason::NoConsent);
    GateContext const paused { policy, ConsentLedger::grant({ Category::Clicks }), true };
    CHECK(objection(paused, event_of(page)) == DropReason::StaleGrant);
    page.grant = 2;
    CHECK(objection(paused, event_of(page)) == DropReason::Paused);
}

TEST_CASE("a field rule fits by name, by label or by both, letter case aside; without one a field "
          "is redacted")
{
    std::vector<FieldRuleEntry> const fields { { "status", std::nullopt, FieldRule::Keep },
        { std::nullopt, "Comment", FieldRule::Drop }, { "size", "Shirt size", FieldRule::Shape } };
    CHECK(rule_of(fields, "STATUS", "Anything") == FieldRule::Keep);
    CHECK(rule_of(fields, "other", "comment") == FieldRule::Drop);
    CHECK(rule_of(fields, "Size", "shirt SIZE") == FieldRule::Shape);
    CHECK(rule_of(fields, "size", "Shoe size") == FieldRule::Redact);
    CHECK(rule_of(fields, "statuses", "Comments") == FieldRule::Redact);
    CHECK(rule_of({}, "status", "Comment") == FieldRule::Redact);
}

TEST_CASE("where several field rules fit, the strictest holds, wherever it stands")
{
    FieldRuleEntry const keep { "note", std::nullopt, FieldRule::Keep };
    FieldRuleEntry const drop { std::nullopt, "Note", FieldRule::Drop };
    CHECK(rule_of({ keep, drop }, "note", "Note") == FieldRule::Drop);
    CHECK(rule_of({ drop, keep }, "note", "Note") == FieldRule::Drop);
}
