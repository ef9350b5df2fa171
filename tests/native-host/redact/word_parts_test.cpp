#include "marked_text.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE("a word put together from known words stays")
{
    for (auto const* text :
        { "Willkommensnachricht", "Zahlungsmethode ändern", "betalningsmetoder" })
        CHECK(marked(text) == text);
}

TEST_CASE("a known word stays with an ending of its language")
{
    for (auto const* text : { "설정을 변경", "ayarlarından", "sivustollasi" })
        CHECK(marked(text) == text);
}

TEST_CASE("parts do not make a word of a name")
{
    CHECK(marked("Zimmermann") == "{person:Zimmermann}");
    CHECK(marked("Fuldem Keseroğlu") == "{text:Fuldem Keseroğlu}");
    CHECK(typed("please call Quastenburg back") == "please call {text:Quastenburg} back");
}

TEST_CASE("a long word without parts is unknown")
{
    std::string const word(500, 'q');
    CHECK(marked(word) == "{text:" + word + "}");
}
