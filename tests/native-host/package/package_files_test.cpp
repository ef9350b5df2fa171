#include "package_fixture.hpp"

#include <chrono>
#include <thread>

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("the extension may go into the approved origins and into no others")
{
    PackageFixture const package;
    auto const request = package.request(
        policy_with_origins(R"(["https://*.example.com", "http://orders.localhost:4180"])"));
    CHECK(package.json("extension/chromium/manifest.json", request)["host_permissions"].dump()
        == R"(["http://orders.localhost:4180/*","https://*.example.com/*","https://stock.example.org/*"])");
    // Firefox's patterns have no port.
    CHECK(package.json("extension/firefox/manifest.json", request)["host_permissions"].dump()
        == R"(["http://orders.localhost/*","https://*.example.com/*","https://stock.example.org/*"])");
}

TEST_CASE("both extensions have the version of the revision; only Chromium's names key and updates")
{
    PackageFixture const package;
    auto const chromium = package.json("extension/chromium/manifest.json", package.request());
    auto const firefox = package.json("extension/firefox/manifest.json", package.request());
    CHECK(chromium["version"] == "0.1.0.3");
    CHECK(firefox["version"] == "0.1.0.3");
    CHECK(chromium["update_url"] == default_update_url);
    CHECK(!chromium["key"].get<std::string>().empty());
    CHECK(!firefox.contains("key"));
    CHECK(!firefox.contains("update_url"));
}

TEST_CASE("Firefox is told of updates only where they come over https")
{
    PackageFixture const package;
    auto request = package.request();
    auto const gecko = [&] {
        return package.json(
            "extension/firefox/manifest.json", request)["browser_specific_settings"]["gecko"];
    };
    CHECK(!gecko().contains("update_url"));
    request.update_url = "https://fairtrace.example.org/browser/updates.xml";
    CHECK(gecko()["update_url"] == "https://fairtrace.example.org/browser/updates.json");
    CHECK(package.file("browser/updates.json", request)
              .find("https://fairtrace.example.org/browser/fairtrace-0.1.0.3.xpi")
        != std::string::npos);
}

TEST_CASE("the package says what it is, and keeps the policy byte for byte")
{
    PackageFixture const package;
    auto const request = package.request();
    CHECK(package.file("policy.json", request) == made_up_policy);
    auto const info = parse_package_info(package.file("package.json", request));
    REQUIRE(info);
    CHECK(info->version == "0.1.0.3");
    CHECK(info->ids.chromium == package.key().extension_id());
    CHECK(info->policy_digest == request.policy.digest);
}

TEST_CASE("the same policy, key and program give the same bytes, at another time and place")
{
    PackageFixture const here;
    PackageFixture const there;
    auto const first = package_files(here.request(), here.key());
    std::this_thread::sleep_for(std::chrono::milliseconds { 1100 });
    auto const second = package_files(there.request(), here.key());
    REQUIRE(first);
    REQUIRE(second);
    REQUIRE(first->size() == second->size());
    for (std::size_t index = 0; index < first->size(); ++index) {
        INFO((*first)[index].path);
        CHECK((*first)[index].path == (*second)[index].path);
        CHECK(((*first)[index].bytes == (*second)[index].bytes)); // No bytes in the report.
    }
}

TEST_CASE("without the built extension there is no package")
{
    PackageFixture const package;
    auto request = package.request();
    auto const refused = [&] {
        auto const files = package_files(request, package.key());
        return !files && files.error().code == ErrorCode::ToolMissing;
    };
    package.prefix.write("share/fairtrace/extension/chromium/manifest.json", "no JSON");
    CHECK(refused());
    request.extension = package.path() / "nowhere";
    CHECK(refused());
}

TEST_CASE("a signed extension must be this one, and signed")
{
    PackageFixture const package;
    auto request = package.request();
    auto const xpi = package.file("browser/fairtrace-0.1.0.3.xpi", request);
    for (auto const& other : { xpi, std::string { "no zip" }, std::string {} }) {
        request.signed_xpi = other;
        auto const files = package_files(request, package.key());
        REQUIRE(!files);
        CHECK(files.error().code == ErrorCode::InputMalformed);
    }
}

TEST_CASE("an address for updates ends in a file's name and has no surprises in it")
{
    CHECK(is_update_url(default_update_url));
    CHECK(is_update_url("https://example.org/updates.xml"));
    for (auto const* const other :
        { "", "updates.xml", "https://example.org/", "ftp://x/updates.xml", "file://updates.xml",
            "https://example.org/a b.xml", "https://example.org/x.xml?y=.xml",
            "https://example.org/\".xml", "javascript:alert(1)//.xml" }) {
        INFO(other);
        CHECK(!is_update_url(other));
    }
}
