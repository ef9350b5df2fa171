#include "../../../native-host/redact/source/word_list.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a word list has its words and no other, not their beginnings either")
{
    constexpr WordList list { "straße", "rue", "ruelle", "вул" };
    for (auto const* const word : { "straße", "rue", "ruelle", "вул" })
        CHECK(list.has(word));
    for (auto const* const word : { "", "r", "ru", "rues", "Rue", "str", "ву", "zebra" })
        CHECK_FALSE(list.has(word));
}

TEST_CASE("a word list is in order whatever the order it was written in")
{
    constexpr WordList list { "van", "de", "der", "af" };
    CHECK(std::is_sorted(list.begin(), list.end()));
}
