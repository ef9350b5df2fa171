#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a UUID is one identifier, whatever its letters")
{
    CHECK(found_in("run 550e8400-e29b-41d4-a716-446655440000 ended")
        == Values { "id:550e8400-e29b-41d4-a716-446655440000" });
    CHECK(found_in("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee")
        == Values { "id:aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee" });
}
