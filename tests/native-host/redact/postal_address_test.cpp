#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a street with its number is one value")
{
    CHECK(found_in("to 45 Baker Street, please") == Values { "address:45 Baker Street" });
    CHECK(found_in("221B Old Mill Rd.") == Values { "address:221B Old Mill Rd" });
    CHECK(found_in("in der Lindenstraße 5a") == Values { "address:Lindenstraße 5a" });
    CHECK(found_in("Keizersgracht 12") == Values { "address:Keizersgracht 12" });
    CHECK(found_in("12 rue de la Paix") == Values { "address:12 rue de la Paix" });
    CHECK(found_in("calle de Alcalá 50") == Values { "address:calle de Alcalá 50" });
    CHECK(found_in("ul. Długa 7") == Values { "address:ul. Długa 7" });
}

TEST_CASE("a postal code with a form of its own is one")
{
    CHECK(found_in("NW1 6XE") == Values { "address:NW1 6XE" });
    CHECK(found_in("K1A 0B1") == Values { "address:K1A 0B1" });
    CHECK(found_in("1017 AB") == Values { "address:1017 AB" });
}

TEST_CASE("what only has words of an address is none")
{
    CHECK(found_in("Add 2 items").empty());
    CHECK(found_in("Street and house number").empty());
    CHECK(found_in("via e-mail").empty());
    CHECK(found_in("Send 2 via e-mail").empty());
    CHECK(found_in("Step 1 Place order").empty());
    CHECK(found_in("3 rows in place").empty());
}
