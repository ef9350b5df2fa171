#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("an IBAN with the length of its country and a right checksum is an IBAN")
{
    CHECK(found_in("Pay to DE89 3704 0044 0532 0130 00 today")
        == Values { "iban:DE89 3704 0044 0532 0130 00" });
    CHECK(found_in("GB82WEST12345698765432") == Values { "iban:GB82WEST12345698765432" });
    CHECK(found_in("nl91abna0417164300") == Values { "iban:nl91abna0417164300" });
}

TEST_CASE("a wrong checksum or country makes no IBAN, but is masked")
{
    CHECK(found_in("DE88370400440532013000") == Values { "id:DE88370400440532013000" });
    CHECK(found_in("ZZ89370400440532013000") == Values { "id:ZZ89370400440532013000" });
}
