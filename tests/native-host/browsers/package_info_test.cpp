#include <fairtrace/browsers.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

PackageInfo const info { "0.1.0.7", 7, "0123456789abcdef0123456789abcdef",
    { "abcdefghijklmnopabcdefghijklmnop", "ours@example.org" }, "https://x.example/updates.xml" };

}

TEST_CASE("what a package says of itself can be read again")
{
    auto const read = parse_package_info(to_json(info).dump());
    REQUIRE(read);
    CHECK(to_json(*read) == to_json(info));
    CHECK(read->revision == 7);
    CHECK(read->ids == info.ids);
}

TEST_CASE("anything else is refused")
{
    auto const change = GENERATE("version", "revision", "policy", "extensions", "update_url");
    auto json = to_json(info);
    json[change] = GENERATE(Json {}, Json(0), Json(""), Json(-1), Json(70'000), Json::object());
    auto const read = parse_package_info(json.dump());
    REQUIRE(!read);
    CHECK(read.error().code == ErrorCode::InputMalformed);
    CHECK(!parse_package_info("no JSON"));
    CHECK(!parse_package_info("[]"));
}
