#include <fairtrace/policy_difference.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace fairtrace;

namespace {

using Json = nlohmann::json;

Json base()
{
    return Json::parse(R"({ "version": 1,
      "organization": { "name": "Example Ltd", "contact": "a@example.org" },
      "purposes": [{ "id": "p", "description": "Train.", "recipients": ["r"] }],
      "prohibited_purposes": ["ranking"],
      "apps": [{ "id": "orders", "name": "Orders",
        "origins": ["https://orders.example.org", "https://*.shop.example.org"],
        "categories": ["clicks"], "excluded_paths": ["/a/*"], "routes": ["/o/:id"],
        "fields": [{ "name": "x", "rule": "shape" }] }],
      "retention_days": { "clicks": 90 }, "hold_back_hours": 24, "minimum_contributors": 5,
      "required_approvals": ["council"] })");
}

Policy parsed(Json const& json)
{
    auto policy = parse_policy(json.dump());
    REQUIRE(policy);
    return *std::move(policy);
}

// Each change as its first letter and what it says.
std::vector<std::string> changes(Json const& before, Json const& after)
{
    std::vector<std::string> said;
    for (auto const& change : difference(parsed(before), parsed(after)))
        said.push_back(std::string { "WNR"[static_cast<int>(change.effect)] } + " " + change.place
            + ": " + change.what);
    return said;
}

std::vector<std::string> changes_by(char const* pointer, Json value)
{
    auto after = base();
    after[Json::json_pointer { pointer }] = std::move(value);
    return changes(base(), after);
}

// What widens one way narrows the other.
void check_both_ways(char const* pointer, Json const& value, std::string const& widening,
    std::string const& narrowing)
{
    auto after = base();
    after[Json::json_pointer { pointer }] = value;
    CHECK(changes(base(), after) == std::vector { "W " + widening });
    CHECK(changes(after, base()) == std::vector { "N " + narrowing });
}

}

TEST_CASE("a policy does not differ from itself") { CHECK(changes(base(), base()).empty()); }

TEST_CASE("what is added to an app widens, what is taken away narrows")
{
    check_both_ways("/apps/0/categories", { "clicks", "text" }, "app orders: category added: text",
        "app orders: category removed: text");
    check_both_ways("/apps/0/excluded_paths", Json::array(),
        "app orders: excluded path removed: /a/*", "app orders: excluded path added: /a/*");
    check_both_ways("/apps/0/observation", true, "app orders: observation: off → on",
        "app orders: observation: on → off");
    check_both_ways("/apps/0/fields/0/rule", "keep",
        "app orders: the field named “x”: shape → keep",
        "app orders: the field named “x”: keep → shape");
    check_both_ways("/apps/0/fields", Json::array(),
        "app orders: the field named “x”: shape → no rule (redact)",
        "app orders: the field named “x”: no rule (redact) → shape");
}

TEST_CASE("stopping all capture narrows, and going on widens")
{
    CHECK(changes_by("/stop_capture", false).empty());
    CHECK(changes_by("/stop_capture", true)
        == std::vector<std::string> { "N the policy: all capture stops" });
    auto stopped = base();
    stopped["stop_capture"] = true;
    CHECK(changes(stopped, base()) == std::vector<std::string> { "W the policy: capture goes on" });
}

TEST_CASE("an origin widens only where the old policy did not have it")
{
    CHECK(changes_by(
              "/apps/0/origins", { "https://orders.example.org", "https://a.shop.example.org" })
        == std::vector<std::string> { "N app orders: origin removed: https://*.shop.example.org" });
    CHECK(changes_by("/apps/0/origins", { "https://orders.example.org", "https://*.example.org" })
        == std::vector<std::string> { "W app orders: origin added: https://*.example.org" });
    CHECK(changes_by("/apps/0/origins",
              { "https://orders.example.org:8443", "https://*.shop.example.org" })
        == std::vector<std::string> { "W app orders: origin added: https://orders.example.org:8443",
            "N app orders: origin removed: https://orders.example.org" });
}

TEST_CASE("a wider excluded path in a narrower one's place only narrows")
{
    CHECK(changes_by("/apps/0/excluded_paths", { "/a*" })
        == std::vector<std::string> { "N app orders: excluded path added: /a*" });
}

TEST_CASE("a redact rule that goes widens where another rule keeps")
{
    auto before = base();
    before["apps"][0]["fields"]
        = Json::parse(R"([{ "name": "a", "rule": "keep" }, { "label": "B", "rule": "redact" }])");
    auto after = before;
    after["apps"][0]["fields"].erase(1);
    CHECK(changes(before, after)
        == std::vector<std::string> {
            "W app orders: the field labelled “B”: redact → no rule (redact)" });
}

TEST_CASE("an app that no longer stands before another one leaves it its origins")
{
    auto before = base();
    before["apps"].push_back({ { "id", "all" }, { "name", "All" },
        { "origins", { "https://*.example.org" } }, { "categories", { "clicks" } } });
    auto after = before;
    std::swap(after["apps"][0], after["apps"][1]);
    CHECK(changes(before, after)
        == std::vector<std::string> { "W app all: origin that an earlier app takes removed: "
                                      "https://orders.example.org (app orders)",
            "W app all: origin that an earlier app takes removed: https://*.shop.example.org (app "
            "orders)",
            "N app orders: origin that an earlier app takes added: https://orders.example.org (app "
            "all)",
            "N app orders: origin that an earlier app takes added: https://*.shop.example.org (app "
            "all)" });
}

TEST_CASE("apps and purposes widen when they come and narrow when they go")
{
    auto after = base();
    after["apps"][0]["id"] = "other";
    after["purposes"][0]["id"] = "q";
    auto const said = changes(base(), after);
    REQUIRE(said.size() == 5);
    CHECK(said[0].starts_with("W app other: app added: “Orders” at https://orders.example.org"));
    CHECK(said[1].starts_with("N app orders: app removed: "));
    CHECK(said[2] == "W purpose q: purpose added: Train.");
    CHECK(said[3] == "W purpose q: recipient added: r");
    CHECK(said[4] == "N purpose p: purpose removed: Train.");
}

TEST_CASE("other words for a purpose widen, other words for a name do not")
{
    CHECK(changes_by("/purposes/0/description", "Sell.")
        == std::vector<std::string> { "W purpose p: other words, read them: “Train.” → “Sell.”" });
    CHECK(changes_by("/apps/0/name", "Shop")
        == std::vector<std::string> { "R app orders: name: Orders → Shop" });
    CHECK(changes_by("/organization/contact", "b@example.org").front().starts_with("R the policy"));
}

TEST_CASE("weaker safeguards widen, stronger ones narrow")
{
    check_both_ways("/retention_days/clicks", 91, "the policy: clicks kept: 90 days → 91 days",
        "the policy: clicks kept: 91 days → 90 days");
    check_both_ways("/retention_days", Json::object(), "the policy: clicks kept: 90 days → no end",
        "the policy: clicks kept: no end → 90 days");
    check_both_ways("/hold_back_hours", 1, "the policy: hold_back_hours: 24 → 1",
        "the policy: hold_back_hours: 1 → 24");
    check_both_ways("/minimum_contributors", 4, "the policy: minimum_contributors: 5 → 4",
        "the policy: minimum_contributors: 4 → 5");
    check_both_ways("/required_approvals", Json::array(),
        "the policy: required approval removed: council",
        "the policy: required approval added: council");
    check_both_ways("/prohibited_purposes", Json::array(),
        "the policy: prohibited purpose removed: ranking",
        "the policy: prohibited purpose added: ranking");
    check_both_ways("/purposes/0/recipients", { "r", "s" }, "purpose p: recipient added: s",
        "purpose p: recipient removed: s");
}
