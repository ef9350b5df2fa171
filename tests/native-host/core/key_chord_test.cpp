#include <fairtrace/ids.hpp>

#include <catch2/catch.hpp>

using fairtrace::KeyChord;

TEST_CASE("shortcuts and navigation keys are key chords")
{
    auto const text = GENERATE("Control+S", "Control+Shift+S", "Alt+F4", "Escape", "Shift+Tab",
        "ArrowDown", "Control+Alt+Shift+Meta+K", "Control++");
    REQUIRE(KeyChord::parse(text));
    CHECK(KeyChord::parse(text)->text() == text);
}

TEST_CASE("what types text is no key chord")
{
    auto const text = GENERATE("a", "A", "Shift+A", "secret", "Control+secret", "Shift+Control+S",
        "Control+", "", "+", "Control+\xC3\xA9");
    CHECK_FALSE(KeyChord::parse(text));
}
