#include "../../../native-host/redact/source/fold_for_matching.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

std::string folded(std::string_view text)
{
    MatchingView view;
    fold_for_matching(text, view);
    return view.text;
}

}

TEST_CASE("digits of every script become ASCII")
{
    CHECK(folded("٠١٢٣ ۴۵ ०१२ ๓๔ ５６ 𝟕𝟖") == "0123 45 012 34 56 78");
    CHECK(folded("①②") == "12");
}

TEST_CASE("spaces, dashes, dots and compatibility forms become ASCII")
{
    CHECK(folded("12\u00A034\u202F56") == "12 34 56");
    CHECK(folded("12\u201334\u221256\u201178") == "12-34-56-78");
    CHECK(folded("ＤＥ８９ａ＠ｂ．ｃ") == "DE89a@b.c");
    CHECK(folded("o\uFB03ce") == "office");
}

TEST_CASE("what shows nothing goes")
{
    CHECK(folded("41\u200B11\u2060\u202E1\u00AD1") == "411111");
}

TEST_CASE("letters that look Latin become Latin, except in words of their own script")
{
    CHECK(folded("ВАА1") == "BAA1");
    CHECK(folded("АKIА") == "AKIA");
    CHECK(folded("Москва") == "Москва");
    CHECK(folded("Αθήνα") == "Αθήνα");
}

TEST_CASE("letters with accents stay")
{
    MatchingView view;
    CHECK_FALSE(fold_for_matching("José Ünlü 東京", view));
    CHECK(view.text == "José Ünlü 東京");
}

TEST_CASE("a span in the folded text is the complete original, and what showed nothing behind it")
{
    std::string_view const text = "x ４\u200B２ y";
    MatchingView view;
    REQUIRE(fold_for_matching(text, view));
    REQUIRE(view.text == "x 42 y");
    MaskSpan span { 2, 4, MaskType::Id, "test" };
    view.map_back(span);
    CHECK(text.substr(span.start, span.end - span.start) == "４\u200B２");
    MaskSpan ligature { 0, 1, MaskType::Id, "test" };
    REQUIRE(fold_for_matching("ﬁ", view));
    view.map_back(ligature);
    CHECK(ligature.end == std::string_view { "ﬁ" }.size());
}
