#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("an e-mail address is masked whole")
{
    CHECK(found_in("Send to alice.quonk+orders@mail.example.com.")
        == Values { "email:alice.quonk+orders@mail.example.com" });
    CHECK(found_in("sales@orders") == Values { "email:sales@orders" });
    CHECK(found_in("jörg@müller.example") == Values { "email:jörg@müller.example" });
}

TEST_CASE("an at sign alone is no address")
{
    CHECK(found_in("3 items @ 5 each").empty());
    CHECK(found_in("@").empty());
    CHECK(found_in("order @").empty());
}
