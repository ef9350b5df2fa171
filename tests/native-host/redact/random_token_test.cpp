#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("random tokens and hashes are secrets")
{
    CHECK(found_in("q8Zr2LxW9vTn4KbY7mPd") == Values { "secret:q8Zr2LxW9vTn4KbY7mPd" });
    CHECK(found_in("d41d8cd98f00b204e9800998ecf8427e")
        == Values { "secret:d41d8cd98f00b204e9800998ecf8427e" });
}

TEST_CASE("a long word and a UUID are no secrets")
{
    CHECK(found_in("internationalization-and-localization") == Values {});
    CHECK(found_in("550e8400-e29b-41d4-a716-446655440000")
        == Values { "id:550e8400-e29b-41d4-a716-446655440000" });
}
