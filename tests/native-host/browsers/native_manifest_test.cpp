#include <fairtrace/browsers.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a manifest lets one extension, and no other, start the host")
{
    ExtensionIds const ids { "abcdefghijklmnopabcdefghijklmnop", "somebody@example.org" };
    auto const of = [&](char const* browser) {
        return native_manifest(*find_browser(browser), "/usr/bin/fairtrace-host", ids);
    };
    CHECK(of("chromium")["allowed_origins"].dump()
        == R"(["chrome-extension://abcdefghijklmnopabcdefghijklmnop/"])");
    CHECK(!of("edge").contains("allowed_extensions"));
    CHECK(of("firefox")["allowed_extensions"].dump() == R"(["somebody@example.org"])");
    CHECK(!of("firefox").contains("allowed_origins"));
    CHECK(of("brave")["name"] == host_name());
    CHECK(of("brave")["path"] == "/usr/bin/fairtrace-host");
}

TEST_CASE("a manifest is known to be ours by its description, whatever its program and ids")
{
    auto manifest = native_manifest(*find_browser("chrome"), "/opt/x", development_ids());
    CHECK(is_ours(manifest));
    manifest["description"] = "another program's";
    CHECK(!is_ours(manifest));
    CHECK(!is_ours(Json::parse("[]")));
    CHECK(!is_ours(Json::parse("no JSON", nullptr, false)));
}
