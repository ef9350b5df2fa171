// The source of each rule is the issuing body's own description.

#include "check_digits.hpp"
#include "national_rule.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::string_view spanish_letters = "TRWAGMYFPDXBNJZSQVHLCKE";

// Dirección General de la Policía: the letter is the remainder by 23.
bool is_spanish_identity_number(std::string_view text)
{
    return spanish_letters[static_cast<std::size_t>(remainder_of(text.substr(0, 8), 23))]
        == text[8];
}

// X, Y and Z count as 0, 1 and 2.
bool is_spanish_foreigner_number(std::string_view text)
{
    if (text[0] < 'X')
        return false;
    auto const number = (text[0] - 'X') * 10'000'000 + [&] {
        int value = 0;
        for (std::size_t index = 1; index < 8; ++index)
            value = value * 10 + digit_at(text, index);
        return value;
    }();
    return spanish_letters[static_cast<std::size_t>(number % 23)] == text[8];
}

// Decreto ministeriale 23 dicembre 1976: values of the characters at odd places.
int italian_odd_value(char letter)
{
    constexpr std::array values { 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12,
        14, 16, 10, 22, 25, 24, 23 };
    return values[static_cast<std::size_t>(letter <= '9' ? letter - '0' : letter - 'A')];
}

// Where two persons would have the same code, letters stand for digits.
bool is_italian_tax_code(std::string_view text)
{
    constexpr std::string_view for_digits = "0123456789LMNPQRSTUV";
    for (std::size_t const place : { 6U, 7U, 9U, 10U, 12U, 13U, 14U }) {
        if (for_digits.find(text[place]) == std::string_view::npos)
            return false;
    }
    int sum = 0;
    for (std::size_t index = 0; index < 15; ++index) {
        auto const letter = text[index];
        auto const even_value = letter <= '9' ? letter - '0' : letter - 'A';
        sum += index % 2 == 0 ? italian_odd_value(letter) : even_value;
    }
    return std::string_view { "ABCDEHLMPRST" }.find(text[8]) != std::string_view::npos
        && text[15] == 'A' + sum % 26;
}

bool is_portuguese_tax_number(std::string_view text)
{
    return text[0] != '0' && ends_in_complement<11, 9, 8, 7, 6, 5, 4, 3, 2>(text);
}

bool is_greek_insurance_number(std::string_view text)
{
    return has_date(text, day_first) && passes_luhn(text);
}

// Ustawa o ewidencji ludności: the month tells the century.
bool is_polish_personal_number(std::string_view text)
{
    return has_date(text, year_first, { { 0, 20, 40, 60, 80 }, { 0 } })
        && sums_to_zero<10, 1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1>(text);
}

bool is_polish_tax_number(std::string_view text)
{
    return sums_to_zero<11, 6, 5, 7, 2, 3, 4, 5, 6, 7, -1>(text);
}

bool is_czech_birth_number(std::string_view text)
{
    bool const ends_in_zero = remainder_of(text.substr(0, 9), 11) == 10 && text[9] == '0';
    return has_date(text, year_first, { { 0, 20, 50, 70 }, { 0 } })
        && (remainder_of(text, 11) == 0 || ends_in_zero);
}

bool is_romanian_personal_code(std::string_view text)
{
    auto const rest = weighted_sum<2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9>(text) % 11;
    return text[0] != '0' && has_date(text, { 1, 3, 5 })
        && (rest == 10 ? 1 : rest) == digit_at(text, 12);
}

bool is_bulgarian_civil_number(std::string_view text)
{
    return has_date(text, year_first, { { 0, 20, 40 }, { 0 } })
        && ends_in_remainder<11, 2, 4, 8, 5, 10, 9, 7, 3, 6>(text);
}

// Of Slovenia and the other states that were Yugoslavia.
bool is_yugoslav_citizen_number(std::string_view text)
{
    return has_date(text, day_first)
        && ends_in_complement<11, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2>(text);
}

// Of Estonia and Lithuania: a second row of weights where the first leaves 10.
bool is_baltic_personal_code(std::string_view text)
{
    auto rest = weighted_sum<1, 2, 3, 4, 5, 6, 7, 8, 9, 1>(text) % 11;
    if (rest == 10)
        rest = weighted_sum<3, 4, 5, 6, 7, 8, 9, 1, 2, 3>(text) % 11 % 10;
    return text[0] != '0' && text[0] <= '8' && has_date(text, { 1, 3, 5 })
        && rest == digit_at(text, 10);
}

// Codes given out since 2017 begin with 32 and hold no date.
bool is_latvian_personal_code(std::string_view text)
{
    auto const sum = 1 + weighted_sum<10, 5, 8, 4, 2, 1, 6, 3, 7, 9>(text);
    return (text.starts_with("32") || has_date(text, day_first))
        && sum % 11 % 10 == digit_at(text, 10);
}

// Kimlik numarası: the tenth digit of odd and even places, the eleventh of all before.
bool is_turkish_identity_number(std::string_view text)
{
    auto const odd = weighted_sum<1, 0, 1, 0, 1, 0, 1, 0, 1>(text);
    auto const even = weighted_sum<0, 1, 0, 1, 0, 1, 0, 1>(text);
    auto const tenth = ((odd * 7 - even) % 10 + 10) % 10;
    return text[0] != '0' && tenth == digit_at(text, 9)
        && (odd + even + tenth) % 10 == digit_at(text, 10);
}

bool is_russian_tax_number(std::string_view text)
{
    return ends_in_remainder<11, 2, 4, 10, 3, 5, 9, 4, 6, 8>(text);
}

bool is_russian_personal_tax_number(std::string_view text)
{
    return ends_in_remainder<11, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8>(text.substr(0, 11))
        && ends_in_remainder<11, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8>(text);
}

bool is_russian_insurance_number(std::string_view text)
{
    auto const sum = weighted_sum<9, 8, 7, 6, 5, 4, 3, 2, 1>(text);
    return sum % 101 % 100 == digit_at(text, 9) * 10 + digit_at(text, 10);
}

bool is_ukrainian_tax_number(std::string_view text)
{
    auto const rest = weighted_sum<-1, 5, 7, 9, 4, 6, 10, 5, 7>(text) % 11;
    return (rest + 11) % 11 % 10 == digit_at(text, 9);
}

constexpr std::array rules {
    NationalRule {
        "spanish_identity_number", "99999999A", Certainty::Strong, is_spanish_identity_number },
    NationalRule {
        "spanish_foreigner_number", "A9999999A", Certainty::Strong, is_spanish_foreigner_number },
    NationalRule { "italian_tax_code", "AAAAAAXXAXXAXXXA", Certainty::Strong, is_italian_tax_code },
    NationalRule {
        "portuguese_tax_number", "999999999", Certainty::Weak, is_portuguese_tax_number },
    NationalRule {
        "greek_insurance_number", "99999999999", Certainty::Strong, is_greek_insurance_number },
    NationalRule {
        "polish_personal_number", "99999999999", Certainty::Strong, is_polish_personal_number },
    NationalRule { "polish_tax_number", "9999999999", Certainty::Weak, is_polish_tax_number },
    NationalRule { "polish_company_number", "999999999", Certainty::Weak,
        ends_in_remainder<11, 8, 9, 2, 3, 4, 5, 6, 7> },
    NationalRule { "polish_company_number", "99999999999999", Certainty::Weak,
        ends_in_remainder<11, 2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8> },
    NationalRule { "czech_birth_number", "9999999999", Certainty::Strong, is_czech_birth_number },
    NationalRule {
        "romanian_personal_code", "9999999999999", Certainty::Strong, is_romanian_personal_code },
    NationalRule {
        "bulgarian_civil_number", "9999999999", Certainty::Strong, is_bulgarian_civil_number },
    NationalRule { "croatian_personal_number", "99999999999", Certainty::Weak, passes_mod_11_10 },
    NationalRule {
        "yugoslav_citizen_number", "9999999999999", Certainty::Strong, is_yugoslav_citizen_number },
    NationalRule {
        "baltic_personal_code", "99999999999", Certainty::Strong, is_baltic_personal_code },
    NationalRule {
        "latvian_personal_code", "99999999999", Certainty::Strong, is_latvian_personal_code },
    NationalRule { "hungarian_insurance_number", "999999999", Certainty::Weak,
        ends_in_remainder<10, 3, 7, 3, 7, 3, 7, 3, 7> },
    NationalRule {
        "turkish_identity_number", "99999999999", Certainty::Strong, is_turkish_identity_number },
    NationalRule { "russian_tax_number", "9999999999", Certainty::Weak, is_russian_tax_number },
    NationalRule {
        "russian_tax_number", "999999999999", Certainty::Strong, is_russian_personal_tax_number },
    NationalRule {
        "russian_insurance_number", "99999999999", Certainty::Strong, is_russian_insurance_number },
    NationalRule { "ukrainian_tax_number", "9999999999", Certainty::Weak, is_ukrainian_tax_number },
};

}

std::span<NationalRule const> southern_european_rules() { return rules; }

}
