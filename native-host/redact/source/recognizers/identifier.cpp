// Numbers of four digits and more, and names of things that mix letters with such numbers.

#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../fold_word.hpp"
#include "../recognizers.hpp"
#include "../word_list.hpp"

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

bool is_joint(char byte) { return is_one_of(byte, "-_./"); }

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
        } else if (!is_joint(byte) || !is_alphanumeric(text[position - 1])) {
            break;
        }
    }
    return token;
}

// Of the token that the byte at `position` is part of.
std::size_t token_start(std::string_view text, std::size_t position)
{
    while (position > 0) {
        bool const is_joined
            = position > 1 && is_joint(text[position - 1]) && is_alphanumeric(text[position - 2]);
        if (!is_joined && !is_alphanumeric(text[position - 1]))
            break;
        --position;
    }
    return position;
}

// Words that a version stands behind, in lower case.
constexpr WordList version_words { "v", "ver", "version", "versie", "versione", "versi\u00F3n",
    "vers\u00E3o", "versija", "verzia", "verze", "verzi\u00F3", "wersja",
    "\u0432\u0435\u0440\u0441\u0438\u044F", "\u7248\u672C" };

// The word that ends before `end`, with at most a space, a colon or a full stop behind it.
std::string_view word_before(std::string_view text, std::size_t end)
{
    constexpr std::size_t longest_gap = 2;
    constexpr std::size_t longest_word = 16;
    auto const least = end - std::min(end, longest_gap);
    while (end > least && is_one_of(text[end - 1], " :."))
        --end;
    auto start = end;
    while (start > 0 && end - start < longest_word
        && (is_letter(text[start - 1]) || !is_ascii(text[start - 1])))
        --start;
    return text.substr(start, end - start);
}

// 2.14.1: groups of up to three digits, seven in all.
bool has_form_of_version(std::string_view figures)
{
    constexpr std::size_t most_digits = 7;
    constexpr std::size_t longest_group = 3;
    std::size_t digits = 0;
    std::size_t group = 0;
    for (char const byte : figures) {
        group = is_digit(byte) ? group + 1 : 0;
        digits += is_digit(byte) ? 1U : 0U;
        if (group > longest_group || (!is_digit(byte) && byte != '.'))
            return false;
    }
    return digits <= most_digits;
}

// v2.14.1
bool is_version_token(std::string_view token)
{
    return to_lower(token.front()) == 'v' && has_form_of_version(token.substr(1));
}

bool is_version(std::string_view text, DigitRun const& run)
{
    if (!has_form_of_version(text.substr(run.start, run.end - run.start)))
        return false;
    FoldedWord const word { word_before(text, run.start) };
    return version_words.has(word.view());
}

void find_mixed(Scan& scan)
{
    auto const text = scan.text();
    std::size_t last_end = 0;
    for (auto const& digits : scan.outline().digits()) {
        if (digits.start < last_end)
            continue;
        auto const start = token_start(text, digits.start);
        auto const token = read_token(text, start);
        bool const is_long = token.has_letters && token.digits >= fewest_digits;
        if (is_long && !is_version_token(text.substr(start, token.end - start)))
            scan.found(start, token.end, MaskType::Id, "identifier");
        last_end = token.end;
    }
}

void find_numbers(Scan& scan, DigitSeparators const& between, std::size_t fewest)
{
    auto const text = scan.text();
    std::size_t last_end = 0;
    for (auto const& digits : scan.outline().digits()) {
        if (digits.start < last_end)
            continue;
        auto const run = read_digit_run(text, digits.start, between);
        if (run.count >= fewest && !is_version(text, run))
            scan.found(run.start, run.end, MaskType::Id, "long_number");
        last_end = run.end;
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
