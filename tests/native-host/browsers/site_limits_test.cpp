#include <fairtrace/site_limits.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

using Texts = std::vector<std::string>;

std::string const id(32, 'b');

std::vector<OriginPattern> origins(Texts const& texts)
{
    std::vector<OriginPattern> list;
    for (auto const& text : texts)
        list.push_back(*OriginPattern::parse(text));
    return list;
}

Json entry(Texts const& blocked, Texts const& allowed)
{
    return { { "runtime_blocked_hosts", blocked }, { "runtime_allowed_hosts", allowed } };
}

// All is blocked but this, in the extension's own entry.
SiteLimits allowing(Texts const& allowed, Texts const& approved)
{
    return site_limits({ { id, entry({ "*://*" }, allowed) } }, id, origins(approved));
}

void check_exact(SiteLimits const& limits)
{
    CHECK(limits.malformed == Texts {});
    CHECK(limits.kept_out == Texts {});
    CHECK(limits.let_in == Texts {});
    CHECK(!limits.lets_in_others);
}

}

TEST_CASE("what fairtrace writes for a policy keeps the extension to that policy")
{
    PolicyRequest const request { { id, "x@example.org" }, "https://x.example/updates.xml", "",
        origins({ "https://*.example.org", "https://orders.example.org:443",
            "http://orders.localhost:4180", "https://shop.example.net:8443" }) };
    for (auto const* const browser : { "chromium", "chrome", "edge", "brave" }) {
        CAPTURE(browser);
        auto const written = browser_policy(*find_browser(browser), request);
        check_exact(site_limits((*written)["ExtensionSettings"], id, request.origins));
    }
}

TEST_CASE("an approved origin that no allowed host has is kept out")
{
    auto const limits = allowing(
        { "https://orders.example.org" }, { "https://orders.example.org", "https://more.test" });
    CHECK(limits.kept_out == Texts { "https://more.test" });
    CHECK(limits.let_in == Texts {});
    CHECK(allowing({}, { "https://more.test" }).kept_out == Texts { "https://more.test" });
    CHECK(allowing({ "http://more.test" }, { "https://more.test" }).kept_out
        == Texts { "https://more.test" });
    CHECK(allowing({ "https://more.test:8443" }, { "https://more.test" }).kept_out
        == Texts { "https://more.test" });
    CHECK(allowing({ "https://more.test" }, { "https://*.more.test" }).kept_out
        == Texts { "https://*.more.test" });
}

TEST_CASE("a host takes an origin back in each form in which a browser reads it so")
{
    for (std::string const allowed :
        { "https://shop.example.org", "https://SHOP.example.org", "*://shop.example.org",
            "https://*.shop.example.org", "https://*.example.org", "https://shop.example.org:443",
            "https://shop.example.org:*", "https://*", "<all_urls>" }) {
        CAPTURE(allowed);
        CHECK(allowing({ allowed }, { "https://shop.example.org" }).kept_out == Texts {});
    }
}

TEST_CASE("of an origin with subdomains the part that is blocked is named")
{
    auto const settings = Json { { id,
        entry({ "*://secret.example.org", "https://other.test", "https://*.org:8443" }, {}) } };
    CHECK(site_limits(settings, id, origins({ "https://*.example.org" })).kept_out
        == Texts { "https://secret.example.org" });
}

TEST_CASE("an allowed host that no approved origin has is let in")
{
    CHECK(allowing({ "https://orders.example.org", "https://old.test" },
              { "https://orders.example.org" })
              .let_in
        == Texts { "https://old.test" });
    CHECK(allowing({ "https://*.example.org" }, { "https://orders.example.org" }).let_in
        == Texts { "https://*.example.org" });
    CHECK(allowing({ "*://orders.example.org" }, { "https://orders.example.org" }).let_in
        == Texts { "http://orders.example.org" });
    CHECK(allowing({ "<all_urls>" }, { "https://orders.example.org" }).let_in
        == Texts { "http://*", "https://*" });
    // Firefox and the host decide the port where Chromium's pattern has none.
    CHECK(allowing({ "https://a.test" }, { "https://a.test:8443" }).let_in
        == Texts { "https://a.test" });
}

TEST_CASE("an entry of its own that does not block every site lets the extension into others")
{
    auto const approved = origins({ "https://orders.example.org" });
    auto const lets_in_others = [&](Json const& own) {
        return site_limits({ { id, own } }, id, approved).lets_in_others;
    };
    CHECK(lets_in_others({ { "installation_mode", "force_installed" } }));
    CHECK(lets_in_others(entry({ "https://*" }, { "https://orders.example.org" })));
    CHECK(!lets_in_others(entry({ "https://*", "http://*" }, { "https://orders.example.org" })));
    CHECK(!lets_in_others(entry({ "<all_urls>" }, { "https://orders.example.org" })));
    CHECK(!site_limits(Json::object(), id, approved).lets_in_others);
}

TEST_CASE("the entry of all extensions counts only where there is none of its own")
{
    auto const approved = origins({ "https://orders.example.org" });
    Json const all { { "*", entry({ "*://*.example.org" }, {}) } };
    auto const limits = site_limits(all, id, approved);
    CHECK(limits.kept_out == Texts { "https://orders.example.org" });
    CHECK(!limits.lets_in_others);
    auto both = all;
    both["aaaa," + id] = entry({ "*://*" }, { "https://orders.example.org" });
    check_exact(site_limits(both, id, approved));
}

TEST_CASE("a pattern for which the browser drops the whole entry is named, and no more is said")
{
    for (std::string const pattern :
        { "https://orders.example.org/", "*://*/*", "orders.example.org", "https://a.*.org",
            "https://", "https://a.test:x", "https://*.", "" }) {
        CAPTURE(pattern);
        auto const limits = allowing({ pattern }, { "https://orders.example.org" });
        CHECK(limits.malformed == Texts { pattern });
        CHECK(limits.kept_out == Texts {});
    }
    CHECK(allowing({ "ftp://files.test", "http://[::1]:80", "http://[::1]" }, { "https://a.test" })
              .malformed
        == Texts {});
}

TEST_CASE("of more hosts than a browser takes, those behind the limit do not count")
{
    Texts allowed;
    for (std::size_t number = 0; number < most_allowed_hosts; ++number)
        allowed.push_back("https://app" + std::to_string(number) + ".test");
    allowed.push_back("https://orders.example.org");
    CHECK(allowing(allowed, { "https://orders.example.org" }).kept_out
        == Texts { "https://orders.example.org" });
}

TEST_CASE("settings of another form than a browser's say nothing")
{
    auto const approved = origins({ "https://orders.example.org" });
    for (auto const& settings : { Json(), Json::array({ id }), Json { { id, 5 } },
             Json { { "*", { { "runtime_blocked_hosts", "*://*" } } } } })
        check_exact(site_limits(settings, id, approved));
}
