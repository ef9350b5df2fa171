#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("the lines at the foot of a passport are one value each")
{
    // The specimen of ICAO Doc 9303.
    CHECK(found_in("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<")
        == Values { "id:P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<" });
    CHECK(found_in("L898902C36UTO7408122F1204159ZE184226B<<<<<10")
        == Values { "id:L898902C36UTO7408122F1204159ZE184226B<<<<<10" });
}

TEST_CASE("arrows in a text are no such line") { CHECK(found_in("BACK <<< NEXT").empty()); }
