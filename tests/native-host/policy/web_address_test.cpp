#include <fairtrace/web_address.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

std::string read(std::string_view text)
{
    auto const address = WebAddress::parse(text);
    return address ? address->url() : "refused";
}

Policy policy_at(std::initializer_list<std::string_view> origins)
{
    Policy policy;
    App app;
    app.excluded_paths = { "/salaries/*" };
    for (auto const origin : origins)
        app.origins.push_back(*OriginPattern::parse(origin));
    policy.apps = { app };
    return policy;
}

AtAddress at(Policy const& policy, std::string_view url)
{
    auto const address = WebAddress::parse(url);
    REQUIRE(address);
    return at_address(policy, *address);
}

}

TEST_CASE("an address is read as a browser would write it")
{
    CHECK(read("https://Orders.Example.ORG") == "https://orders.example.org/");
    CHECK(read("HTTPS://orders.example.org:443/a") == "https://orders.example.org/a");
    CHECK(read("http://orders.example.org:080?q") == "http://orders.example.org/?q");
    CHECK(read("http://orders.example.org:8080#f") == "http://orders.example.org:8080/#f");
    CHECK(read("https://orders.example.org:/a") == "https://orders.example.org/a");
    CHECK(read("https://bücher.example") == "https://xn--bcher-kva.example/");
    CHECK(read("https://a。example.org") == "https://a.example.org/");
    CHECK(read("http://192.0.2.1/a") == "http://192.0.2.1/a");
}

TEST_CASE("dots in a path lead where a browser would go")
{
    CHECK(read("https://a.org/x/../salaries/./1") == "https://a.org/salaries/1");
    CHECK(read("https://a.org/x/%2E%2e/y") == "https://a.org/y");
    CHECK(read("https://a.org/../../..") == "https://a.org/");
    CHECK(read("https://a.org/x/y/..") == "https://a.org/x/");
    CHECK(read("https://a.org/x/.") == "https://a.org/x/");
    CHECK(read("https://a.org/..a/...") == "https://a.org/..a/...");
    CHECK(read("https://a.org//x//") == "https://a.org//x//");
    CHECK(read("https://a.org/?/../") == "https://a.org/?/../");
}

TEST_CASE("what a browser would read otherwise than a person is refused")
{
    auto const text = GENERATE(as<std::string> {}, "", "orders.example.org", "javascript:alert(1)",
        "file:///etc/passwd", "ftp://a.org", "https:/a.org", "https://", "https:///a", "https://:1",
        "https://a@b.org", "https://a:b@c.org", "https://a.org\\@b.org", "https://a .org",
        "https://a.org/\t", "https://a.org/\x1b[2J", "https://a.org\n", "https://[::1]/",
        "https://0x7f.1/", "https://2130706433/", "https://1.2.3/", "https://1.2.3.4.5/",
        "https://1.2.3.256/", "https://1.2.3.04/", "https://a.org.", "https://a..org",
        "https://*.a.org", "https://a%2eorg", "https://a_b.org", "https://a.org:0",
        "https://a.org:65536", "https://a.org:8x", "https://a.org:-1", "https://\xff.org",
        "https://\u202ea.org");
    CAPTURE(text);
    CHECK(read(text) == "refused");
    CHECK(read("https://" + std::string(10000, 'a')) == "refused");
    CHECK(read("https://a.org/" + std::string(10000, 'a')) == "refused");
}

TEST_CASE("an address belongs to the app that the gate would say")
{
    auto const policy = policy_at({ "https://orders.example.org" });
    CHECK(at(policy, "https://ORDERS.example.org:443/a").app == &policy.apps[0]);
    CHECK(!at(policy, "https://orders.example.org/a").excluded_by);
    CHECK(at(policy, "https://orders.example.org/x/../salaries").excluded_by == "/salaries/*");
    CHECK(at(policy, "https://orders.example.org/%73alaries/1?a").excluded_by == "/salaries/*");
    CHECK(at(policy, "https://evil.example").app == nullptr);
}

TEST_CASE("why an address belongs to no app is said by the nearest origin")
{
    auto const policy = policy_at({ "https://example.org", "http://*.shop.example:8080" });
    CHECK(at(policy, "http://example.org").near_miss == NearMiss::OtherScheme);
    CHECK(at(policy, "https://example.org:8443").near_miss == NearMiss::OtherPort);
    CHECK(at(policy, "https://a.example.org").near_miss == NearMiss::Subdomain);
    CHECK(at(policy, "http://a.shop.example").nearest_origin == "http://*.shop.example:8080");
    CHECK(at(policy, "https://notexample.org").near_miss == NearMiss::None);
}
