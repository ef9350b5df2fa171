#include "check_digits.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

// Multiplication in the dihedral group of order ten, and the permutation for each place.
constexpr std::array<std::string_view, 10> verhoeff_products { "0123456789", "1234067895",
    "2340178956", "3401289567", "4012395678", "5987604321", "6598710432", "7659821043",
    "8765932104", "9876543210" };
constexpr std::array<std::string_view, 8> verhoeff_permutations { "0123456789", "1576283094",
    "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258" };

int number_at(std::string_view text, std::size_t index)
{
    return digit_at(text, index) * 10 + digit_at(text, index + 1);
}

bool is_within_after(int value, std::initializer_list<int> offsets, int last)
{
    return std::any_of(offsets.begin(), offsets.end(),
        [=](int offset) { return value - offset >= 1 && value - offset <= last; });
}

}

bool passes_luhn(std::string_view digits)
{
    int sum = 0;
    bool doubles = false;
    for (auto position = digits.size(); position > 0; --position) {
        int value = digit_at(digits, position - 1);
        if (doubles)
            value = value > 4 ? value * 2 - 9 : value * 2;
        sum += value;
        doubles = !doubles;
    }
    return sum % 10 == 0;
}

bool passes_verhoeff(std::string_view digits)
{
    std::size_t check = 0;
    for (std::size_t place = 0; place < digits.size(); ++place) {
        auto const digit = static_cast<std::size_t>(digit_at(digits, digits.size() - 1 - place));
        auto const permuted
            = static_cast<std::size_t>(verhoeff_permutations[place % 8][digit] - '0');
        check = static_cast<std::size_t>(verhoeff_products[check][permuted] - '0');
    }
    return check == 0;
}

bool passes_mod_11_10(std::string_view digits)
{
    int check = 10;
    for (std::size_t index = 0; index + 1 < digits.size(); ++index) {
        check = (check + digit_at(digits, index)) % 10;
        check = (check == 0 ? 10 : check) * 2 % 11;
    }
    return (check + digit_at(digits, digits.size() - 1)) % 10 == 1;
}

bool passes_mod_11_2(std::string_view text)
{
    int check = 0;
    for (std::size_t index = 0; index + 1 < text.size(); ++index)
        check = (check + digit_at(text, index)) * 2 % 11;
    auto const last = text.back() == 'X' ? 10 : digit_at(text, text.size() - 1);
    return (check + last) % 11 == 1;
}

int remainder_of(std::string_view text, int modulus)
{
    int remainder = 0;
    for (char const letter : text) {
        auto const value = letter_value(letter);
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % modulus;
    }
    return remainder;
}

bool has_date(std::string_view text, DatePlaces places) { return has_date(text, places, {}); }

bool has_date(std::string_view text, DatePlaces places, DateOffsets const& offsets)
{
    return is_within_after(number_at(text, places.month), offsets.month, 12)
        && is_within_after(number_at(text, places.day), offsets.day, 31);
}

}
