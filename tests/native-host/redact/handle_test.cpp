#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a name behind an at sign is that of an account")
{
    CHECK(found_in("ask @rose_miller.") == Values { "id:@rose_miller" });
    CHECK(found_in("cc @save") == Values { "id:@save" });
}

TEST_CASE("an at sign alone names nobody")
{
    CHECK(found_in("2 items @ 5").empty());
    CHECK(found_in("type @ to search").empty());
}
