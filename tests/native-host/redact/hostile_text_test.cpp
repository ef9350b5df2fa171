#include <fairtrace/redact.hpp>

#include <catch2/catch.hpp>

#include <chrono>
#include <string>

using namespace fairtrace;

namespace {

constexpr std::size_t megabyte = 1'000'000;

std::string repeated(std::string_view piece)
{
    std::string text;
    while (text.size() < megabyte)
        text += piece;
    return text;
}

}

TEST_CASE("hostile text costs no more than time linear in its length")
{
    Redactor const redactor;
    for (auto const* piece : { "(", "1", "1 ", "4111 ", "+1(", "a@", "@", "a", "aA1", "-",
             "-----BEGIN ", ":", "a:", "1.", "1.1.1.1.", "DE89 ", "DE89", "A B ", "Mark ", "Mark-",
             "⟨", "é", "eyJ.", "/a1", "'", "a'", "sk-", "1-a" }) {
        auto const text = repeated(piece);
        auto const start = std::chrono::steady_clock::now();
        auto const spans = redactor.spans(text, std::nullopt);
        std::chrono::duration<double> const seconds = std::chrono::steady_clock::now() - start;
        INFO(piece << " " << spans.size() << " spans in " << seconds.count() << " s");
        CHECK(seconds.count() < 1.0); // 1 MB/s at least, in a build with sanitizers too.
    }
}
