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

TEST_CASE(
    "a word list tells without folding that it cannot have a word, and never of one that it has")
{
    constexpr WordList list { "rue", "straße", "вул" };
    for (auto const* const word : { "rue", "RUE", "Rat", "STRASSE", "straße", "Вул", "éa" })
        CHECK(list.may_have_folded(word));
    for (auto const* const word : { "", "r", "save", "rues", "strassen" })
        CHECK_FALSE(list.may_have_folded(word));
    CHECK(list.may_begin('R'));
    CHECK(list.may_begin('\xD0'));
    CHECK_FALSE(list.may_begin('a'));
}
