#include <fairtrace/policy_notice.hpp>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>

using namespace fairtrace;

namespace {

using Json = nlohmann::json;

Json base()
{
    return Json::parse(R"({ "version": 1,
      "organization": { "name": "Example Ltd", "contact": "a@example.org" },
      "purposes": [{ "id": "p", "description": "Train.", "recipients": ["r"] }],
      "prohibited_purposes": [],
      "apps": [
        { "id": "orders", "name": "Orders", "origins": ["https://orders.example.org"],
          "categories": ["clicks", "text"] },
        { "id": "stock", "name": "Stock", "origins": ["https://stock.example.org"],
          "categories": ["clicks"], "fields": [{ "label": "Note", "rule": "drop" }] }],
      "retention_days": { "clicks": 90 }, "hold_back_hours": 24, "minimum_contributors": 5 })");
}

Policy parsed(Json const& json)
{
    auto policy = parse_policy(json.dump());
    REQUIRE(policy);
    return *std::move(policy);
}

bool is_within(Json const& later, Json const& earlier)
{
    auto const then = parsed(earlier);
    auto const now = parsed(later);
    return PolicyNotice { now }.is_within(PolicyNotice { then }.scope());
}

}

TEST_CASE("a policy is within itself, in whatever layout")
{
    auto const policy = parsed(base());
    auto const again = parse_policy(base().dump(4));
    REQUIRE(again);
    CHECK(again->digest != policy.digest);
    CHECK(PolicyNotice { *again }.is_within(PolicyNotice { policy }.scope()));
}

TEST_CASE("a policy with less is within the wider one, and not the other way round")
{
    auto narrower = base();
    SECTION("an app less") { narrower["apps"].erase(1); }
    SECTION("a category less") { narrower["apps"][0]["categories"] = { "clicks" }; }
    SECTION("an excluded path more") { narrower["apps"][0]["excluded_paths"] = { "/pay/*" }; }
    SECTION("kept for a shorter time") { narrower["retention_days"]["clicks"] = 30; }
    SECTION("held back longer") { narrower["hold_back_hours"] = 48; }
    SECTION("all capture stopped") { narrower["stop_capture"] = true; }
    CHECK(is_within(narrower, base()));
    CHECK(!is_within(base(), narrower));
}

TEST_CASE("a policy that gives back what it took is within what was agreed to at first")
{
    auto narrower = base();
    narrower["apps"].erase(1);
    auto const now = parsed(base());
    PolicyNotice const notice { now };
    auto const narrow = parsed(narrower);
    CHECK(!notice.is_within(PolicyNotice { narrow }.scope()));
    CHECK(notice.is_within(notice.scope()));
}

TEST_CASE("a category that holds a kind of action more is not within what it was before")
{
    auto const policy = parsed(base());
    PolicyNotice const notice { policy };
    auto earlier = Json::parse(notice.scope());
    auto& actions = earlier["actions"];
    REQUIRE(actions.back() == "upload_file");
    SECTION("as it was, with another kind in place of the new one") { actions.back() = "undo"; }
    SECTION("without the new kind") { actions.erase(actions.size() - 1); }
    CHECK(!notice.is_within(earlier.dump()));
}

TEST_CASE("a new kind of action in a category that no app approves asks nobody again")
{
    auto const policy = parsed(base());
    auto const actions = Json::parse(PolicyNotice { policy }.scope())["actions"];
    CHECK(std::find(actions.begin(), actions.end(), "click") != actions.end());
    CHECK(std::find(actions.begin(), actions.end(), "copy") == actions.end());
}

TEST_CASE("nothing is within a scope that does not say what it was")
{
    auto const policy = parsed(base());
    auto const bare = base().dump();
    for (auto const& scope :
        { std::string {}, std::string { "null" }, std::string { "{}" },
            std::string { R"({"actions":[],"policy":{"version":2}})" }, std::string { "[" }, bare })
        CHECK(!PolicyNotice { policy }.is_within(scope));
}
