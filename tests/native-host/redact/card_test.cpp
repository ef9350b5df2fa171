#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a card number with a right checksum is a card, with spaces, dashes or none")
{
    CHECK(found_in("Card 4111 1111 1111 1111 today") == Values { "card:4111 1111 1111 1111" });
    CHECK(found_in("5500-0000-0000-0004") == Values { "card:5500-0000-0000-0004" });
    CHECK(found_in("378282246310005") == Values { "card:378282246310005" });
}

TEST_CASE("a number with a wrong checksum is no card, but masked")
{
    CHECK(found_in("4111 1111 1111 1112") == Values { "id:4111 1111 1111 1112" });
}
