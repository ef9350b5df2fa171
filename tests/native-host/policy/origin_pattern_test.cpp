#include <fairtrace/policy.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

bool matches(std::string_view pattern, std::string_view origin)
{
    auto const parsed = OriginPattern::parse(pattern);
    REQUIRE(parsed);
    return parsed->matches(origin);
}

}

TEST_CASE("an origin matches itself and nothing else")
{
    CHECK(matches("https://orders.example.org", "https://orders.example.org"));
    CHECK(!matches("https://orders.example.org", "http://orders.example.org"));
    CHECK(!matches("https://orders.example.org", "https://orders.example.org:8443"));
    CHECK(!matches("https://orders.example.org", "https://sub.orders.example.org"));
    CHECK(!matches("https://orders.example.org", "https://orders.example.org.evil.example"));
    CHECK(!matches("https://orders.example.org", "https://evilorders.example.org"));
    CHECK(!matches("https://orders.example.org", "null"));
    CHECK(!matches("https://orders.example.org", ""));
}

TEST_CASE("a star stands for any subdomain and for the domain itself, never for a part of a name")
{
    CHECK(matches("https://*.example.org", "https://a.example.org"));
    CHECK(matches("https://*.example.org", "https://a.b.example.org"));
    CHECK(matches("https://*.example.org", "https://example.org"));
    CHECK(!matches("https://*.example.org", "https://evilexample.org"));
    CHECK(!matches("https://*.example.org", "https://.example.org.evil.example"));
    CHECK(!matches("https://*.example.org", "https://evil.example/.example.org"));
    CHECK(!matches("https://*.example.org", "https://a.example.org:8443"));
}

TEST_CASE("a port that is the scheme's own may be written and is the same")
{
    CHECK(matches("https://orders.example.org:443", "https://orders.example.org"));
    CHECK(matches("http://orders.example.org:80", "http://orders.example.org"));
    CHECK(matches("http://orders.example.org:8080", "http://orders.example.org:8080"));
    CHECK(!matches("http://orders.example.org:443", "http://orders.example.org"));
}

TEST_CASE("what is not an origin is no pattern")
{
    auto const text = GENERATE(as<std::string> {}, "", "<all_urls>", "*", "*://*/*", "https://",
        "https://*", "https://*.", "https://*.org", "https://*.*.example.org",
        "https://a.*.example.org", "https://orders.example.org/", "https://orders.example.org?x",
        "https://user@orders.example.org", "https://Orders.example.org",
        "https://orders..example.org", "https://.example.org", "https://orders.example.org.",
        "https://orders.example.org:", "https://orders.example.org:0",
        "https://orders.example.org:08", "https://orders.example.org:70000",
        "https://orders.example.org:8x", "file:///etc", "ftp://orders.example.org",
        "https:orders.example.org", "https://orders.example.org\n", " https://orders.example.org");
    CAPTURE(text);
    CHECK(!OriginPattern::parse(text));
}
