#include "found_values.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("addresses of cryptocurrencies are told by their checksums")
{
    // The first block's, the example of BIP 173, and one of ERC-55.
    CHECK(found_in("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa")
        == Values { "id:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa" });
    CHECK(found_in("to bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4")
        == Values { "id:bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4" });
    CHECK(found_in("0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed")
        == Values { "id:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed" });
}

TEST_CASE("with a wrong checksum it is a secret like any other random text")
{
    CHECK(found_in("1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb")
        == Values { "secret:1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb" });
}
