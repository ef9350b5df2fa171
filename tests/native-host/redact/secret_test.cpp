#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("tokens are known by their prefix")
{
    for (auto const* token : { "sk_live_4eC39HqLyjWDarjtT1zdp7dc",
             "ghp_16C7e42F292c6912E7710c838347Ae178B4a", "AKIAIOSFODNN7EXAMPLE",
             "xoxb-123456789012-abcdefABCDEF", "glpat-abcdefghij1234567890" })
        CHECK(found_in(std::string { "key " } + token)
            == Values { std::string { "secret:" } + token });
}

TEST_CASE("web tokens, random tokens and hashes are secrets")
{
    CHECK(found_in("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln")
        == Values { "secret:eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln" });
    CHECK(found_in("q8Zr2LxW9vTn4KbY7mPd") == Values { "secret:q8Zr2LxW9vTn4KbY7mPd" });
    CHECK(found_in("d41d8cd98f00b204e9800998ecf8427e")
        == Values { "secret:d41d8cd98f00b204e9800998ecf8427e" });
}

TEST_CASE("a long word and a UUID are no secrets")
{
    CHECK(found_in("internationalization-and-localization")
        == Values { "text:internationalization", "text:localization" });
    CHECK(found_in("550e8400-e29b-41d4-a716-446655440000")
        == Values { "id:550e8400-e29b-41d4-a716-446655440000" });
}
