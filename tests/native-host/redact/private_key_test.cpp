#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a PEM block is one secret, and one that is cut off reaches to the end")
{
    CHECK(found_in("key -----BEGIN PRIVATE KEY----- abc -----END PRIVATE KEY----- done")
        == Values { "secret:-----BEGIN PRIVATE KEY----- abc -----END PRIVATE KEY-----" });
    CHECK(found_in("-----BEGIN RSA PRIVATE KEY----- order save")
        == Values { "secret:-----BEGIN RSA PRIVATE KEY----- order save" });
}
