#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("hardware addresses with dashes and dots are identifiers")
{
    CHECK(found_in("00-1B-44-11-3A-B7") == Values { "id:00-1B-44-11-3A-B7" });
    CHECK(found_in("aa-bb-cc-dd-ee-ff") == Values { "id:aa-bb-cc-dd-ee-ff" });
    CHECK(found_in("001b.4411.3ab7") == Values { "id:001b.4411.3ab7" });
}

TEST_CASE("pairs that are too few are no hardware address") { CHECK(found_in("a4-b5").empty()); }
