#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("international, national and North American numbers are phones")
{
    CHECK(found_in("Call +49 30 901820 now") == Values { "phone:+49 30 901820" });
    CHECK(found_in("030/90182-000") == Values { "phone:030/90182-000" });
    CHECK(found_in("(555) 010-1234") == Values { "phone:(555) 010-1234" });
    CHECK(found_in("+1-555-010-1234") == Values { "phone:+1-555-010-1234" });
    CHECK(found_in("(555) 010-1234 x832.") == Values { "phone:(555) 010-1234 x832" });
    CHECK(found_in("1-555-010-1234") == Values { "phone:1-555-010-1234" });
    CHECK(found_in("030 90182000, ext. 12") == Values { "phone:030 90182000, ext. 12" });
}

TEST_CASE("numbers in groups are phones where a country's numbering plan has them")
{
    CHECK(found_in("Tel. 655 12 34 57") == Values { "phone:655 12 34 57" });
    CHECK(found_in("99876 54321") == Values { "phone:99876 54321" });
    CHECK(found_in("111 11 11 11") == Values { "id:111 11 11 11" });
}

TEST_CASE("a date, a count and a product number are no phones")
{
    CHECK(found_in("01.02.2024") == Values { "date:01.02.2024" });
    CHECK(found_in("1234567") == Values { "id:1234567" });
    CHECK(found_in("+12").empty());
}
