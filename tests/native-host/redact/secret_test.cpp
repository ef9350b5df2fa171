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

TEST_CASE("web tokens are secrets")
{
    CHECK(found_in("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln")
        == Values { "secret:eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0.c2ln" });
}

TEST_CASE("what is assigned to the name of a secret is one")
{
    CHECK(found_in("password=summer") == Values { "secret:summer" });
    CHECK(found_in("api_key: \"winter12\"").back() == "secret:winter12");
    CHECK(found_in("Authorization: Bearer order12status").back() == "secret:order12status");
}

TEST_CASE("a sentence about passwords holds none")
{
    CHECK(found_in("Password: required").empty());
    CHECK(found_in("Password: Required").empty());
}
