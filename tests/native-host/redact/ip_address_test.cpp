#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("addresses of both versions are masked")
{
    CHECK(found_in("Server 192.168.0.1 failed") == Values { "ip:192.168.0.1" });
    CHECK(found_in("2001:db8::ff00:42:8329") == Values { "ip:2001:db8::ff00:42:8329" });
    CHECK(found_in("::1") == Values { "ip:::1" });
    CHECK(found_in("::ffff:10.0.0.1") == Values { "ip:::ffff:10.0.0.1" });
}

TEST_CASE("a hardware address is an identifier")
{
    CHECK(found_in("00:1a:2b:3c:4d:5e") == Values { "id:00:1a:2b:3c:4d:5e" });
}

TEST_CASE("an octet over 255, a version and a time are no addresses")
{
    CHECK(found_in("192.168.0.256") == Values { "id:192.168.0.256" });
    CHECK(found_in("2.1.3").empty());
    CHECK(found_in("10:30").empty());
}
