#include <fairtrace/browsers.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

PolicyRequest request_for(std::vector<std::string> const& origins)
{
    PolicyRequest request { { "abcdefghijklmnopabcdefghijklmnop", "ours@example.org" },
        "https://x.example/updates.xml", "file:///usr/share/x.xpi", {}, XpiSignature::Unsigned };
    for (auto const& origin : origins)
        request.origins.push_back(*OriginPattern::parse(origin));
    return request;
}

std::vector<std::string> many_origins(std::size_t count)
{
    std::vector<std::string> origins;
    for (std::size_t number = 0; number < count; ++number)
        origins.push_back("https://app" + std::to_string(number) + ".example.org");
    return origins;
}

Json settings_of(char const* browser, PolicyRequest const& request)
{
    return (*browser_policy(
        *find_browser(browser), request))["ExtensionSettings"][request.ids.chromium];
}

}

TEST_CASE("Chromium keeps the extension out of every page that is not approved")
{
    auto const settings = settings_of(
        "chromium", request_for({ "https://*.example.org", "http://orders.localhost:4180" }));
    CHECK(settings["installation_mode"] == "force_installed");
    CHECK(settings["update_url"] == "https://x.example/updates.xml");
    CHECK(settings["runtime_blocked_hosts"].dump() == R"(["*://*"])");
    CHECK(settings["runtime_allowed_hosts"].dump()
        == R"(["https://*.example.org","http://orders.localhost:4180"])");
}

TEST_CASE("a policy speaks of this extension and this host and of nothing else")
{
    for (auto const& browser : browsers()) {
        auto const policy = *browser_policy(browser, request_for({ "https://a.example" }));
        INFO(browser.id);
        if (browser.family == BrowserFamily::Firefox) {
            CHECK(policy.size() == 1);
            CHECK(policy["policies"].size() == 2);
            CHECK(policy["policies"]["ExtensionSettings"].size() == 1);
            continue;
        }
        CHECK(policy.size() == 3);
        CHECK(policy["ExtensionSettings"].size() == 1);
        CHECK(policy["NativeMessagingAllowlist"].dump() == "[\"" + host_name() + "\"]");
        CHECK(policy["NativeMessagingUserLevelHosts"] == false);
    }
}

TEST_CASE("the button is pinned, which Edge calls otherwise")
{
    auto const request = request_for({ "https://a.example" });
    CHECK(settings_of("brave", request)["toolbar_pin"] == "force_pinned");
    CHECK(settings_of("edge", request)["toolbar_state"] == "force_shown");
    CHECK(!settings_of("edge", request).contains("toolbar_pin"));
}

TEST_CASE("an origin that another one covers takes none of the hundred places")
{
    auto origins = many_origins(100);
    CHECK(settings_of("chrome", request_for(origins))["runtime_allowed_hosts"].size() == 100);
    origins.push_back("https://app7.example.org"); // The same again.
    CHECK(settings_of("chrome", request_for(origins))["runtime_allowed_hosts"].size() == 100);
    origins.push_back("https://one-more.example");
    auto const refused = browser_policy(*find_browser("chrome"), request_for(origins));
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::TooManyOrigins);
    origins.push_back("https://*.example.org");
    CHECK(settings_of("chrome", request_for(origins))["runtime_allowed_hosts"].dump()
        == R"(["https://one-more.example","https://*.example.org"])");
}

TEST_CASE("Firefox has no limit, and no list of hosts: there the extension's permissions hold")
{
    auto const policy = browser_policy(*find_browser("firefox"), request_for(many_origins(101)));
    REQUIRE(policy);
    CHECK((*policy)["policies"]["ExtensionSettings"].dump()
        == R"({"ours@example.org":{"installation_mode":"force_installed",)"
           R"("install_url":"file:///usr/share/x.xpi","default_area":"navbar",)"
           R"("private_browsing":false}})");
}

TEST_CASE("a signed extension leaves Firefox's check of signatures as it is")
{
    auto request = request_for({ "https://a.example" });
    auto const firefox = *find_browser("firefox");
    CHECK((*browser_policy(firefox, request))["policies"].contains("Preferences"));
    request.signature = XpiSignature::Signed;
    CHECK(!(*browser_policy(firefox, request))["policies"].contains("Preferences"));
}
