#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("numbers of four digits and more are masked, with or without separators")
{
    CHECK(found_in("Order 48213") == Values { "id:48213" });
    CHECK(found_in("Total 1,234.50") == Values { "id:1,234.50" });
    CHECK(found_in("2026-10-05") == Values { "date:2026-10-05" });
}

TEST_CASE("an identifier that mixes letters and digits is masked whole")
{
    CHECK(found_in("Invoice INV-2024/17 paid") == Values { "id:INV-2024/17" });
    CHECK(found_in("ZYX-12") == Values { "id:ZYX-12" });
    CHECK(found_in("A7F3K9") == Values { "id:A7F3K9" });
}

TEST_CASE("short numbers stay")
{
    CHECK(found_in("12 items, 3 open, v2").empty());
    CHECK(found_in("Version 2.1").empty());
    CHECK(found_in("Step 3 of 12").empty());
}

TEST_CASE("a version stays where a word says that it is one")
{
    CHECK(found_in("Version 2.14.1").empty());
    CHECK(found_in("v1.22.3 is out").empty());
    CHECK(found_in("Versión: 10.44.3").empty());
    CHECK(found_in("Order 2.14.1") == Values { "id:2.14.1" });
    CHECK(found_in("version 756.1234.5678") == Values { "id:756.1234.5678" });
    CHECK(found_in("version 2.14.1-5550101") == Values { "id:2.14.1-5550101" });
}
