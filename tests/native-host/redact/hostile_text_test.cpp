#include <fairtrace/redact.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>

using namespace fairtrace;

namespace {

constexpr std::size_t megabyte = 1'000'000;

std::string repeated(std::string_view piece, std::size_t length)
{
    std::string text;
    while (text.size() < length)
        text += piece;
    return text;
}

double seconds_for(Redactor const& redactor, std::string const& text)
{
    auto const start = std::chrono::steady_clock::now();
    static_cast<void>(redactor.spans(text, std::nullopt));
    std::chrono::duration<double> const seconds = std::chrono::steady_clock::now() - start;
    return seconds.count();
}

}

TEST_CASE("hostile text costs no more than time linear in its length")
{
    Redactor const redactor;
    for (auto const* piece : { "(", "1", "1 ", "4111 ", "+1(", "a@", "@", "a", "aA1", "-",
             "-----BEGIN ", ":", "a:", "1.", "1.1.1.1.", "DE89 ", "DE89", "A B ", "Mark ", "Mark-",
             "⟨", "é", "eyJ.", "/a1", "'", "a'", "sk-", "1-a" }) {
        auto const part = seconds_for(redactor, repeated(piece, megabyte / 8));
        auto const whole = seconds_for(redactor, repeated(piece, megabyte));
        INFO(piece << " " << part << " s for an eighth, " << whole << " s for all");
        // Eight times as long takes eight times the time; squared it would be sixty-four.
        CHECK(whole < 24 * part);
    }
}
