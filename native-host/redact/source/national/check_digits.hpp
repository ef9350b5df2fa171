// The arithmetic of check digits. Every function takes the characters of an identifier without
// what stands between them: digits and upper-case letters.
#pragma once

#include <array>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace fairtrace {

constexpr int digit_at(std::string_view text, std::size_t index) { return text[index] - '0'; }

// A letter as 10 to 35, as ISO 7064 and the IBAN count.
constexpr int letter_value(char letter) { return letter <= '9' ? letter - '0' : letter - 'A' + 10; }

// The digits' sum, each times its weight; further digits are left out.
template<int... Weights>
constexpr int weighted_sum(std::string_view text)
{
    constexpr std::array weights { Weights... };
    int sum = 0;
    for (std::size_t index = 0; index < weights.size(); ++index)
        sum += weights[index] * digit_at(text, index);
    return sum;
}

// The check digit is among the digits, with a weight of its own.
template<int Modulus, int... Weights>
bool sums_to_zero(std::string_view text)
{
    return weighted_sum<Weights...>(text) % Modulus == 0;
}

// The last digit is the remainder of the sum; a remainder of 10 is written as 0.
template<int Modulus, int... Weights>
bool ends_in_remainder(std::string_view text)
{
    return weighted_sum<Weights...>(text) % Modulus % 10 == digit_at(text, text.size() - 1);
}

// The last digit makes the sum a multiple; 10 and 11 are written as 0.
template<int Modulus, int... Weights>
bool ends_in_complement(std::string_view text)
{
    auto const rest = Modulus - weighted_sum<Weights...>(text) % Modulus;
    return (rest >= 10 ? 0 : rest) == digit_at(text, text.size() - 1);
}

// The last digit makes the sum a multiple, taken modulo 10.
template<int Modulus, int... Weights>
bool ends_in_last_of_complement(std::string_view text)
{
    auto const rest = Modulus - weighted_sum<Weights...>(text) % Modulus;
    return rest % 10 == digit_at(text, text.size() - 1);
}

bool passes_luhn(std::string_view digits); // ISO/IEC 7812-1, annex B.
bool passes_verhoeff(std::string_view digits); // J. Verhoeff, Error Detecting Decimal Codes, 1969.
bool passes_mod_11_10(std::string_view digits); // ISO 7064, hybrid system.
bool passes_mod_11_2(std::string_view text); // ISO 7064, the last may be X.

// The number that the digits write, modulo `modulus`. Letters count as in ISO 7064.
int remainder_of(std::string_view text, int modulus);

// Two digits each at the given places; the year's century is not known.
struct DatePlaces {
    std::size_t year = 0;
    std::size_t month = 0;
    std::size_t day = 0;
};

inline constexpr DatePlaces year_first { 0, 2, 4 };
inline constexpr DatePlaces day_first { 4, 2, 0 };

// What some states add to the month or the day, to tell centuries, women or temporary numbers.
struct DateOffsets {
    std::initializer_list<int> month { 0 };
    std::initializer_list<int> day { 0 };
};

bool has_date(std::string_view text, DatePlaces places);
bool has_date(std::string_view text, DatePlaces places, DateOffsets const& offsets);

}
