#include "marked_text.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

TEST_CASE(
    "words that are joined by their capitals stay as a term, within a sentence of any language")
{
    for (auto const* text :
        { "Abrir en WordPress", "Otevřít ve WordPress", "Neue Seite in WordPress anlegen" })
        CHECK(marked(text) == text);
    CHECK(typed("please open the CodeMirror box") == "please open the CodeMirror box");
}

TEST_CASE("a name with a capital inside is no term, although its parts are words")
{
    CHECK(typed("please ask McLean again") == "please ask {person:McLean} again");
    CHECK(typed("please ask LeBlanc again") == "please ask {person:LeBlanc} again");
    CHECK(typed("please ask DeLong again") == "please ask {person:DeLong} again");
    CHECK(typed("please ask VanHouse again") == "please ask {person:VanHouse} again");
    CHECK(typed("please ask MarkRose again") == "please ask {text:MarkRose} again");
}

TEST_CASE("a term is unknown where one of its parts is")
{
    CHECK(marked("Abrir en TextQuastenburg") == "Abrir en {text:TextQuastenburg}");
}
