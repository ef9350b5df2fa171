#include <fairtrace/policy_advice.hpp>
#include <fairtrace/policy_edit.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

std::string const head
    = R"({ "version": 1, "organization": { "name": "Ex]mple", "contact": "a@example.org" },
  "purposes": [{ "id": "p", "description": "d", "recipients": ["r"] }],  "prohibited_purposes": [],
  "apps": )";
std::string const tail
    = R"(,   "retention_days": {}, "hold_back_hours": 1,"minimum_contributors": 2 })";
std::string const one_line
    = R"({ "id": "a", "name": "A", "origins": ["https://a.org"], "categories": ["clicks"] })";

NewApp stock()
{
    return { "stock", "Stock \"1\"", "https://stock.example.org",
        { Category::Clicks, Category::Text } };
}

std::string const stock_on_one_line
    = R"({ "id": "stock", "name": "Stock \"1\"", "origins": ["https://stock.example.org"], )"
      R"("categories": ["clicks", "text"] })";

// The apps of the policy after the app has been added; all else must be as it was.
std::string apps_after(std::string const& apps)
{
    auto const changed = add_app(head + apps + tail, stock());
    REQUIRE(changed);
    REQUIRE(changed->starts_with(head));
    REQUIRE(changed->ends_with(tail));
    REQUIRE(parse_policy(*changed));
    return changed->substr(head.size(), changed->size() - head.size() - tail.size());
}

bool is_refused(std::string const& text, NewApp const& app)
{
    auto const changed = add_app(text, app);
    return !changed && changed.error().code == ErrorCode::Usage;
}

}

TEST_CASE("an app comes after the others and every other byte stays")
{
    CHECK(apps_after("[" + one_line + "]") == "[" + one_line + ", " + stock_on_one_line + "]");
    CHECK(apps_after("[\r\n\t" + one_line + "\r\n  ]")
        == "[\r\n\t" + one_line + ",\r\n\t" + stock_on_one_line + "\r\n  ]");
}

TEST_CASE("an app is laid out as the one before it")
{
    CHECK(apps_after(R"([
    {
        "id": "a", "name": "]}A",
        "origins": ["https://a.org"], "categories": ["clicks"]
    }
  ])") == R"([
    {
        "id": "a", "name": "]}A",
        "origins": ["https://a.org"], "categories": ["clicks"]
    },
    {
        "id": "stock",
        "name": "Stock \"1\"",
        "origins": ["https://stock.example.org"],
        "categories": ["clicks", "text"]
    }
  ])");
}

TEST_CASE("an app whose origin or id is there already is refused")
{
    auto const policy = head + "[" + one_line + "]" + tail;
    auto app = stock();
    app.id = "a";
    CHECK(is_refused(policy, app));
    app = stock();
    app.origin = "https://a.org";
    CHECK(is_refused(policy, app));
}

TEST_CASE("an app that a policy cannot have is refused")
{
    auto const policy = head + "[" + one_line + "]" + tail;
    for (auto const* id : { "Stock", "", "a b", "\xff" }) {
        auto app = stock();
        app.id = id;
        CHECK(is_refused(policy, app));
    }
    for (auto const& name : { std::string {}, std::string { "\xff" }, std::string(201, 'a') }) {
        auto app = stock();
        app.name = name;
        CHECK(is_refused(policy, app));
        CHECK(!starter_policy(app));
    }
    auto app = stock();
    app.categories = {};
    CHECK(is_refused(policy, app));
}

TEST_CASE("a policy in which a key stands twice is left alone")
{
    auto const other
        = R"([{ "id": "b", "name": "B", "origins": ["https://b.org"], "categories": ["clicks"] }])";
    auto const twice = head + "[" + one_line + "], \"apps\": " + other + tail;
    auto const changed = add_app(twice, stock());
    REQUIRE(!changed);
    CHECK(changed.error().code == ErrorCode::PolicyMalformed);
}

TEST_CASE("a policy that cannot be used is not extended, and the error has its line")
{
    auto const changed = add_app("{\n}", stock());
    REQUIRE(!changed);
    CHECK(changed.error().code == ErrorCode::PolicyMalformed);
}

TEST_CASE("a begun policy can be used, and advice says that it is only begun")
{
    auto const text = starter_policy(stock());
    REQUIRE(text);
    auto const policy = parse_policy(*text);
    REQUIRE(policy);
    CHECK(policy->apps.size() == 1);
    CHECK(policy->retention_days.size() == 2);
    auto const advice = advise(*policy, *text, { [](std::string_view) { return false; }, 100 });
    REQUIRE(advice.size() == 1);
    CHECK(advice.front().code.view() == "starter_value");
}
