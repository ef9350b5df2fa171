#include "../characters.hpp"
#include "../recognizers.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

struct Country {
    std::string_view code;
    std::size_t length;
};

// Lengths of the IBAN registry of SWIFT.
constexpr std::array<Country, 89> countries { {
    { "AD", 24 },
    { "AE", 23 },
    { "AL", 28 },
    { "AT", 20 },
    { "AZ", 28 },
    { "BA", 20 },
    { "BE", 16 },
    { "BG", 22 },
    { "BH", 22 },
    { "BI", 27 },
    { "BR", 29 },
    { "BY", 28 },
    { "CH", 21 },
    { "CR", 22 },
    { "CY", 28 },
    { "CZ", 24 },
    { "DE", 22 },
    { "DJ", 27 },
    { "DK", 18 },
    { "DO", 28 },
    { "EE", 20 },
    { "EG", 29 },
    { "ES", 24 },
    { "FI", 18 },
    { "FK", 18 },
    { "FO", 18 },
    { "FR", 27 },
    { "GB", 22 },
    { "GE", 22 },
    { "GI", 23 },
    { "GL", 18 },
    { "GR", 27 },
    { "GT", 28 },
    { "HN", 28 },
    { "HR", 21 },
    { "HU", 28 },
    { "IE", 22 },
    { "IL", 23 },
    { "IQ", 23 },
    { "IS", 26 },
    { "IT", 27 },
    { "JO", 30 },
    { "KW", 30 },
    { "KZ", 20 },
    { "LB", 28 },
    { "LC", 32 },
    { "LI", 21 },
    { "LT", 20 },
    { "LU", 20 },
    { "LV", 21 },
    { "LY", 25 },
    { "MC", 27 },
    { "MD", 24 },
    { "ME", 22 },
    { "MK", 19 },
    { "MN", 20 },
    { "MR", 27 },
    { "MT", 31 },
    { "MU", 30 },
    { "NI", 28 },
    { "NL", 18 },
    { "NO", 15 },
    { "OM", 23 },
    { "PK", 24 },
    { "PL", 28 },
    { "PS", 29 },
    { "PT", 25 },
    { "QA", 29 },
    { "RO", 24 },
    { "RS", 22 },
    { "RU", 33 },
    { "SA", 24 },
    { "SC", 31 },
    { "SD", 18 },
    { "SE", 24 },
    { "SI", 19 },
    { "SK", 24 },
    { "SM", 27 },
    { "SO", 23 },
    { "ST", 25 },
    { "SV", 28 },
    { "TL", 23 },
    { "TN", 24 },
    { "TR", 26 },
    { "UA", 29 },
    { "VA", 22 },
    { "VG", 24 },
    { "XK", 20 },
    { "YE", 30 },
} };

constexpr std::size_t longest_iban = 34;
constexpr std::size_t country_letters = 2;
constexpr std::size_t check_digits = 2;

char to_upper(char byte) { return is_lower(byte) ? static_cast<char>(byte - ('a' - 'A')) : byte; }

std::size_t length_of(std::string_view code)
{
    auto const* const country = std::find_if(countries.begin(), countries.end(),
        [code](Country const& one) { return one.code == code; });
    return country == countries.end() ? 0 : country->length;
}

// ISO 7064 mod 97-10 over the text with its first four characters moved to the end, letters as 10
// to 35.
bool passes_mod_97(std::string_view iban)
{
    unsigned remainder = 0;
    for (std::size_t index = 0; index < iban.size(); ++index) {
        char const letter = iban[(index + 4) % iban.size()];
        auto const value
            = static_cast<unsigned>(is_digit(letter) ? letter - '0' : letter - 'A' + 10);
        remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
    }
    return remainder == 1;
}

// Two letters of a country in front of two check digits.
bool begins_as_iban(std::string_view text, std::size_t position)
{
    return is_letter(text[position]) && is_letter(text[position + 1])
        && begins_token(text, position);
}

// End of the IBAN that begins at `start`, or `start`.
std::size_t iban_end(std::string_view text, std::size_t start)
{
    std::array<char, 2> const code { to_upper(text[start]), to_upper(text[start + 1]) };
    auto const length = length_of({ code.data(), code.size() });
    std::array<char, longest_iban> iban {};
    std::size_t count = 0;
    auto position = start;
    for (; position < text.size() && count < length; ++position) {
        if (is_alphanumeric(text[position]))
            iban[count++] = to_upper(text[position]);
        else if (!is_one_of(text[position], " -") || !is_alphanumeric(text[position - 1]))
            break;
    }
    bool const whole = count == length && length > 0
        && (position == text.size() || !is_alphanumeric(text[position]));
    return whole && passes_mod_97({ iban.data(), count }) ? position : start;
}

}

void find_ibans(Scan& scan)
{
    auto const text = scan.text();
    std::size_t last_end = 0;
    for (auto const& digits : scan.outline().digits()) {
        if (digits.size() < check_digits || digits.start < last_end + country_letters)
            continue;
        auto const start = digits.start - country_letters;
        auto const end = begins_as_iban(text, start) ? iban_end(text, start) : start;
        if (end == start)
            continue;
        scan.found(start, end, MaskType::Iban, "iban");
        last_end = end;
    }
}

}
