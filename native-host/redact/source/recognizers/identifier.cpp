// Numbers of four digits and more, and names of things that mix letters with such numbers.

#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../recognizers.hpp"

namespace fairtrace {

namespace {

constexpr std::size_t fewest_digits = 4;
constexpr DigitSeparators separators { " .,-/'", 1 };
// Far apart, short numbers are rather several than one.
constexpr std::size_t fewest_digits_far_apart = 8;
constexpr DigitSeparators far_separators { " .-/()_", 3 };

struct Token {
    std::size_t end = 0;
    std::size_t digits = 0;
    bool has_letters = false;
};

// Letters and digits, joined by single signs: ORD-2024/17, 550e8400-e29b-41d4.
Token read_token(std::string_view text, std::size_t start)
{
    Token token { start };
    for (auto position = start; position < text.size(); ++position) {
        char const byte = text[position];
        if (is_alphanumeric(byte)) {
            token.digits += is_digit(byte) ? 1U : 0U;
            token.has_letters = token.has_letters || is_letter(byte);
            token.end = position + 1;
        } else if (!is_one_of(byte, "-_./") || !is_alphanumeric(text[position - 1])) {
            break;
        }
    }
    return token;
}

void find_mixed(Scan& scan)
{
    auto const text = scan.text();
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (!is_alphanumeric(text[position]))
            continue;
        auto const token = read_token(text, position);
        if (token.has_letters && token.digits >= fewest_digits)
            scan.found(position, token.end, MaskType::Id, "identifier");
        position = token.end - 1;
    }
}

void find_numbers(Scan& scan, DigitSeparators const& between, std::size_t fewest)
{
    auto const text = scan.text();
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (!is_digit(text[position]))
            continue;
        auto const run = read_digit_run(text, position, between);
        if (run.count >= fewest)
            scan.found(run.start, run.end, MaskType::Id, "long_number");
        position = run.end - 1;
    }
}

}

void find_identifiers(Scan& scan)
{
    find_mixed(scan);
    find_numbers(scan, separators, fewest_digits);
    find_numbers(scan, far_separators, fewest_digits_far_apart);
}

}
