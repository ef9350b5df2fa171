#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("who a URL signs in as is a secret")
{
    // With what reads as an address behind it.
    CHECK(found_in("postgres://shop:hunter@db/order") == Values { "secret:shop:hunter@db" });
    CHECK(found_in("amqp://shop:p@ss@host") == Values { "secret:shop:p@ss@host" });
    CHECK(found_in("https://token@github/order") == Values { "secret:token@github" });
}

TEST_CASE("a URL without a sign-in has none")
{
    CHECK(found_in("https://order/status@new") == Values { "email:status@new" });
    CHECK(found_in("://").empty());
}
