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
