#include <fairtrace/normalize.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("text is composed, its white space is one, and what cannot be seen is gone")
{
    CHECK(normalize_plain("  Save \t\n order ") == "Save order");
    CHECK(normalize_plain("Cafe\xCC\x81") == "Caf\xC3\xA9");
    CHECK(normalize_plain("a\xE2\x80\x8B"
                          "b\xE2\x80\xAE"
                          "c\xEF\xBB\xBF")
        == "abc");
    CHECK(normalize_plain("one\xC2\xA0two\xE3\x80\x80three") == "one two three");
    CHECK(normalize_plain("bell\x07") == "bell");
    CHECK(normalize_plain("") == "");
    CHECK(normalize_plain(" \n ") == "");
}

TEST_CASE("what was typed keeps its lines, and the empty ones between them")
{
    CHECK(normalize_lines("\n call  back \r\n\n soon\n") == "call back\n\nsoon");
    CHECK(normalize_lines("one") == "one");
    CHECK(normalize_lines(" \n\n") == "");
    CHECK(normalize_lines("") == "");
}

TEST_CASE("each byte of a normal form knows where it came from")
{
    auto const normalized = normalize_text("  Cafe\xCC\x81  x");
    REQUIRE(normalized.text == "Caf\xC3\xA9 x");
    REQUIRE(normalized.source.size() == normalized.text.size() + 1);
    CHECK(normalized.source[0] == 2);
    CHECK(normalized.source[3] == 5);
    CHECK(normalized.source[5] == 8);
    CHECK(normalized.source[6] == 10);
    CHECK(normalized.source[7] == 11);
}

TEST_CASE("text in normal form keeps its offsets")
{
    auto const normalized = normalize_text("plain text");
    CHECK(normalized.text == "plain text");
    CHECK(normalized.source[4] == 4);
    CHECK(normalized.source.back() == 10);
}
