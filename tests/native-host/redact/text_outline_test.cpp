#include "../../../native-host/redact/source/recognizer.hpp"
#include "../../../native-host/redact/source/text_outline.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace fairtrace;

namespace {

using Pieces = std::vector<std::string>;

Pieces pieces(std::string_view text, std::span<Stretch const> stretches)
{
    Pieces result;
    for (auto const& stretch : stretches)
        result.emplace_back(text.substr(stretch.start, stretch.size()));
    return result;
}

Pieces digits_of(std::string_view text)
{
    TextOutline outline;
    outline.read(text);
    return pieces(text, outline.digits());
}

Pieces long_runs_of(std::string_view text)
{
    TextOutline outline;
    outline.read(text);
    return pieces(text, outline.long_runs());
}

// Texts of what recognizers look for, and of what breaks it, in any order.
std::string text_of_chance(std::mt19937& dice)
{
    constexpr std::array parts { "a", "Rose", "order", "7", "12", "1982", "20240305", " ", "  ",
        "-", ".", ",", "/", ":", "@", "_", "+", "(", ")", "'", "%41", "&amp;", "\u00E9", "\u0416",
        "\u6771\u4EAC", "=", "password", "St", "Street", "rue", "stra\u00DFe",
        "DE89 3704 0044 0532 0130 00", "4111 1111 1111 1111", "\\", "://", "<<<<", "SW1A 1AA", "0x",
        "May", "ghp_", "eyJ", "abcd.efab.cdef", "home", "a1b2c3d4", "-----BEGIN ",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa" };
    constexpr std::size_t most_parts = 12;
    std::string text;
    for (auto count = 1 + dice() % most_parts; count > 0; --count)
        text += parts.at(dice() % parts.size());
    return text;
}

}

TEST_CASE("an outline has the digits of a text, those that follow one another as one stretch")
{
    CHECK(digits_of("12, a345b 6") == Pieces { "12", "345", "6" });
    CHECK(digits_of("7") == Pieces { "7" });
    CHECK(digits_of("none \u0663").empty());
    CHECK(digits_of("").empty());
}

TEST_CASE("an outline has the runs that may be a token, a key or a machine-readable line")
{
    CHECK(long_runs_of("see AKIA12345678, or sk-live_12345.678")
        == Pieces { "AKIA12345678", "sk-live_12345.678" });
    CHECK(long_runs_of("P<GBRROSE<<<<").size() == 1);
    CHECK(long_runs_of("eleven.chars").size() == 1);
    CHECK(long_runs_of("elevenchars").empty());
    CHECK(long_runs_of("six letters and six").empty());
    CHECK(long_runs_of("abcdef\u00E9ghijklm").empty());
}

TEST_CASE("an outline says what a text contains, and forgets the text before")
{
    TextOutline outline;
    outline.read("a@b: 12345678901234");
    CHECK(outline.has(trait::at_sign));
    CHECK(outline.has(trait::colon));
    CHECK(outline.has(trait::digit));
    CHECK(outline.has(trait::long_run));
    CHECK_FALSE(outline.has(trait::slash | trait::dash | trait::not_ascii));
    outline.read("Save");
    CHECK_FALSE(outline.has(0xFFFF));
}

TEST_CASE("a recognizer finds nothing in a text that has nothing of what it says that it needs")
{
    std::mt19937 dice { 5 }; // NOLINT(cert-msc51-cpp): the same texts each time.
    TextOutline outline;
    std::vector<MaskSpan> found;
    for (int count = 0; count < 20'000; ++count) {
        auto const text = text_of_chance(dice);
        outline.read(text);
        for (auto const& recognizer : recognizers()) {
            if (outline.has(recognizer.needs))
                continue;
            Scan scan { text, outline, found };
            recognizer.find(scan);
            if (!found.empty())
                FAIL(text << ": " << found[0].rule.view());
        }
    }
}
