#include <fairtrace/redact.hpp>

#include <catch2/catch.hpp>

#include <ctime>
#include <string>

using namespace fairtrace;

namespace {

constexpr std::size_t length = 250'000;

std::string repeated(std::string_view piece, std::size_t least)
{
    std::string text;
    while (text.size() < least)
        text += piece;
    return text;
}

double seconds_for(Redactor const& redactor, std::string const& text)
{
    // Processor time: what else runs on the machine must not make text hostile.
    auto const start = std::clock();
    static_cast<void>(redactor.spans(text, std::nullopt));
    return static_cast<double>(std::clock() - start) / static_cast<double>(CLOCKS_PER_SEC);
}

// Whether eight times as long takes about eight times the time; squared it would be sixty-four.
bool is_linear(Redactor const& redactor, std::string_view piece)
{
    auto const part = seconds_for(redactor, repeated(piece, length / 8));
    return seconds_for(redactor, repeated(piece, length)) < 24 * part;
}

}

TEST_CASE("hostile text costs no more than time linear in its length")
{
    Redactor const redactor;
    for (auto const* piece :
        { "(", "1", "1 ", "4111 ", "+1(", "a@", "@", "a", "aA1", "-", "-----BEGIN ", ":",
            "a:", "1.", "1.1.1.1.", "DE89 ", "DE89", "A B ", "Mark ", "Mark-", "⟨", "é", "eyJ.",
            "/a1", "'", "a'", "sk-", "1-a", "王 ", "王小 明", "A de ", "orderx " }) {
        INFO(piece);
        // A cache that others use too may spoil one measurement, not three.
        CHECK((is_linear(redactor, piece) || is_linear(redactor, piece)
            || is_linear(redactor, piece)));
    }
}

TEST_CASE("no recognizer reaches the bound of its work, whatever the text")
{
    Redactor const redactor;
    for (auto const* piece :
        { "1", "1 ", "12 ", "123-", "1.", "A1", "A 1 ", "AB 12 34 ", "0", "99999999 ", "sk-",
            "AKIA", "eyJ.", "=", "password=", "token:", "://", "a://b@", "%41", "&#65;", "\\u0041",
            "QUFB", "C:\\", "/home/a", "٣", "Ａ", "А", "\u200B1", "1 - ", "(1) " }) {
        auto const text = repeated(piece, length / 8);
        for (auto const& span : redactor.spans(text, std::nullopt)) {
            if (span.rule.view() == "recognizer_failed")
                FAIL(piece);
        }
    }
}
