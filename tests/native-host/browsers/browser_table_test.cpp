#include <fairtrace/browsers.hpp>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fairtrace;

TEST_CASE("every browser has a place for hosts and one for policies on every system")
{
    auto const system = GENERATE(System::Linux, System::MacOs, System::Windows);
    for (auto const& browser : browsers()) {
        INFO(browser.id);
        auto const is_of_browser
            = [&](auto const& place) { return place.browser.id == browser.id; };
        for (auto const scope : { Scope::User, Scope::Machine }) {
            auto const places = native_messaging_places(system, scope);
            CHECK(std::count_if(places.begin(), places.end(), is_of_browser) == 1);
        }
        auto const policies = policy_places(system);
        CHECK(std::count_if(policies.begin(), policies.end(), is_of_browser) == 1);
    }
}

TEST_CASE("a place is a folder, or on Windows a key")
{
    for (auto const scope : { Scope::User, Scope::Machine }) {
        for (auto const& place : native_messaging_places(System::Linux, scope)) {
            CHECK(place.folder.starts_with(scope == Scope::User ? "~/" : "/"));
            CHECK(place.registry_key.empty());
        }
        for (auto const& place : native_messaging_places(System::Windows, scope)) {
            CHECK(place.folder.empty());
            CHECK(place.registry_key.starts_with(scope == Scope::User ? "HKCU\\" : "HKLM\\"));
        }
    }
}

TEST_CASE("on Linux only Firefox shares its policies with others")
{
    for (auto const& place : policy_places(System::Linux)) {
        auto const is_shared = place.form == PolicyForm::SharedFile;
        CHECK(is_shared == (place.browser.family == BrowserFamily::Firefox));
        CHECK(place.where.starts_with("/etc/"));
    }
}

TEST_CASE("a browser is found by its id and by nothing else")
{
    CHECK(find_browser("edge")->name == "Microsoft Edge");
    CHECK(find_browser("firefox")->family == BrowserFamily::Firefox);
    CHECK(!find_browser("Edge"));
    CHECK(!find_browser(""));
    CHECK(browser_ids_in_words() == "chromium, chrome, edge, brave or firefox");
}
