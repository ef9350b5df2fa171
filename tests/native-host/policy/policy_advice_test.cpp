#include <fairtrace/policy_advice.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fairtrace;

namespace {

struct Parts {
    std::string app = R"("origins": ["https://orders.example.org"],
"categories": ["clicks", "text"])";
    std::string terms = R"("retention_days": { "clicks": 90, "text": 30 },
"hold_back_hours": 24,
"minimum_contributors": 5)";
    std::string other_app = {};
};

// Lines: 1 the head, 2 origins, 3 categories, 4 and 5 what the test adds, 6 and on the terms.
std::string policy_of(Parts const& parts)
{
    return R"({ "version": 1, "organization": { "name": "Example Ltd", "contact": "a@example.org" }, )"
           R"("purposes": [{ "id": "p", "description": "d", "recipients": ["r"] }], )"
           R"("prohibited_purposes": [], "apps": [{ "id": "orders", "name": "Orders",
)" + parts.app
        + "\n}" + parts.other_app + "],\n" + parts.terms + " }";
}

std::vector<std::string> codes_of(std::string const& text)
{
    auto const policy = parse_policy(text);
    REQUIRE(policy);
    std::vector<std::string> codes;
    for (auto const& advice :
        advise(*policy, text, { [](std::string_view domain) { return domain == "co.uk"; }, 5 }))
        codes.push_back(std::to_string(advice.line) + " " + std::string { advice.code.view() });
    return codes;
}

std::vector<std::string> codes_with(std::string const& members)
{
    Parts parts;
    parts.app += ",\n" + members;
    return codes_of(policy_of(parts));
}

std::vector<std::string> codes_at(std::string const& origins)
{
    return codes_of(
        policy_of({ "\"origins\": [" + origins + "],\n\"categories\": [\"clicks\", \"text\"]" }));
}

std::vector<std::string> codes_beside(std::string const& origins)
{
    Parts parts;
    parts.other_app = ",\n{ \"id\": \"other\", \"name\": \"Other\", \"origins\": [" + origins
        + "], \"categories\": [\"clicks\"] }";
    return codes_of(policy_of(parts));
}

using Codes = std::vector<std::string>;

}

TEST_CASE("a policy without risks is not warned about")
{
    CHECK(codes_of(policy_of({})).empty());
    CHECK(codes_with(R"("excluded_paths": ["/a/*", "/b", "/ab*"], "routes": ["/o/new", "/o/:id"],
"fields": [{ "name": "a", "rule": "drop" }, { "label": "b", "rule": "shape" }])")
              .empty());
}

TEST_CASE("a star over a public suffix is warned about, a name below it is not")
{
    CHECK(codes_at(R"("https://*.co.uk")") == Codes { "2 public_suffix" });
    CHECK(codes_at(R"("https://*.example.co.uk", "https://co.uk")").empty());
}

TEST_CASE("more origins than browsers take are warned about at the first that is too many")
{
    auto const list = [](char const* separator, int count) {
        std::string text;
        for (auto number = 0; number < count; ++number)
            text += (number > 0 ? separator : "") + std::string { "\"https://a" }
                + std::to_string(number) + ".test\"";
        return text;
    };
    CHECK(codes_at(list(",", 5)).empty());
    CHECK(codes_at(list(",", 7)) == Codes { "2 too_many_origins" });
    CHECK(codes_at(list(",\n", 7)) == Codes { "7 too_many_origins" });
    CHECK(codes_beside(list(",", 5)) == Codes { "5 too_many_origins" });
    // Those that another one covers need no room.
    CHECK(codes_at(list(",", 5) + ", \"https://a0.test\"") == Codes { "2 repeated_origin" });
}

TEST_CASE("http is warned about unless it stays on this machine")
{
    CHECK(codes_at(R"("http://orders.example.org")") == Codes { "2 insecure_origin" });
    CHECK(codes_at(R"("http://localhost:80", "http://a.localhost:8080", "http://127.0.0.1:1")")
              .empty());
    CHECK(codes_at(R"("http://127.0.0.1.example.org")") == Codes { "2 insecure_origin" });
}

TEST_CASE("an origin that two apps or one app twice have is warned about where it stands later")
{
    CHECK(codes_beside(R"("https://orders.example.org")") == Codes { "5 overlapping_apps" });
    CHECK(codes_beside(R"("https://*.example.org")") == Codes { "5 overlapping_apps" });
    CHECK(codes_beside(R"("https://orders.example.org:8443")").empty());
    CHECK(codes_beside(R"("https://*.orders.example.com")").empty());
    CHECK(codes_at(R"("https://a.example.org", "https://*.example.org")")
        == Codes { "2 repeated_origin" });
}

TEST_CASE(
    "an excluded path within another is warned about once, and so is one that excludes nothing")
{
    CHECK(codes_with(R"("excluded_paths": ["/a/b/*", "/a/*"])") == Codes { "4 shadowed_path" });
    CHECK(codes_with(R"("excluded_paths": ["/a", "/%61/"])") == Codes { "4 shadowed_path" });
    CHECK(codes_with(R"("excluded_paths": ["/a/*", "/a"])") == Codes { "4 shadowed_path" });
    CHECK(codes_with(R"("excluded_paths": ["/a?id=1"])") == Codes { "4 unreachable_path" });
    CHECK(codes_with(R"("excluded_paths": ["/a/*/b"])") == Codes { "4 literal_star" });
    CHECK(codes_with(R"("excluded_paths": ["/*"])") == Codes { "4 all_excluded" });
}

TEST_CASE("a route that an earlier one hides is warned about")
{
    CHECK(codes_with(R"("routes": ["/o/:id", "/o/new"])") == Codes { "4 shadowed_route" });
    CHECK(codes_with(R"("routes": ["/o/:id", "/o/:id/new", "/app/#/o/:id"])").empty());
}

TEST_CASE("a field rule that keeps, that another one beats or that fits nothing is warned about")
{
    CHECK(
        codes_with(R"("fields": [{ "name": "a", "rule": "keep" }])") == Codes { "4 kept_values" });
    CHECK(codes_with(R"("fields": [{ "name": "a", "rule": "drop" },
{ "name": "A", "label": "b", "rule": "keep" }])")
        == Codes { "5 shadowed_field_rule" });
    CHECK(codes_with(
              R"("fields": [{ "name": "a", "rule": "drop" }, { "name": "a", "rule": "drop" }])")
        == Codes { "4 shadowed_field_rule" });
    CHECK(codes_with(R"("fields": [{ "name": "a", "rule": "redact" },
{ "name": "a", "label": "b", "rule": "drop" }])")
              .empty());
    CHECK(codes_with(R"("fields": [{ "label": "Cost  centre", "rule": "drop" }])")
        == Codes { "4 unreachable_field_rule" });
}

TEST_CASE("what has no effect in this version is warned about")
{
    CHECK(codes_with(R"("observation": true)") == Codes { "4 idle_observation" });
    CHECK(codes_of(policy_of({ R"("origins": ["https://orders.example.org"],
"categories": ["clicks", "observation"])",
              R"("retention_days": { "clicks": 90, "observation": 30 },
"hold_back_hours": 24, "minimum_contributors": 5)" }))
        == Codes { "3 idle_category", "5 idle_retention" });
    CHECK(codes_of(policy_of({ R"("origins": ["https://orders.example.org"],
"categories": ["clicks", "observation"], "observation": true)",
                       R"("retention_days": { "clicks": 90, "observation": 30 },
"hold_back_hours": 24, "minimum_contributors": 5)" }))
              .empty());
    CHECK(codes_of(policy_of({ R"("origins": ["https://orders.example.org"],
"categories": ["clicks", "pointer_path", "clicks"], "fields": [{ "name": "a", "rule": "drop" }])",
              R"("retention_days": { "clicks": 90, "text": 30 },
"hold_back_hours": 24, "minimum_contributors": 5)" }))
        == Codes {
            "3 idle_field_rules", "3 idle_category", "3 repeated_category", "5 idle_retention" });
}

TEST_CASE("terms without a safeguard are warned about")
{
    Parts parts;
    parts.terms = R"("retention_days": { "clicks": 90 },
"hold_back_hours": 0,
"minimum_contributors": 1)";
    CHECK(codes_of(policy_of(parts))
        == Codes { "5 endless_retention", "6 no_hold_back", "7 one_contributor" });
}
