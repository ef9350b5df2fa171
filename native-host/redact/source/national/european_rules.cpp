// The source of each rule is the issuing body's own description.

#include "check_digits.hpp"
#include "national_rule.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

bool repeats_one_digit_twice_or_thrice(std::string_view digits)
{
    std::array<int, 10> counts {};
    for (std::size_t index = 0; index < digits.size(); ++index)
        ++counts[static_cast<std::size_t>(digit_at(digits, index))];
    auto const repeated = std::count_if(counts.begin(), counts.end(), [](int n) { return n > 1; });
    return repeated == 1 && *std::max_element(counts.begin(), counts.end()) <= 3;
}

// Bundeszentralamt für Steuern, Steueridentifikationsnummer.
bool is_german_tax_id(std::string_view text)
{
    return text[0] != '0' && repeats_one_digit_twice_or_thrice(text.substr(0, 10))
        && passes_mod_11_10(text);
}

// The sum of the digits of each product. A letter counts as the two digits of its place in the
// alphabet.
template<std::size_t Count>
int sum_of_digits(std::string_view text, std::array<int, Count> const& weights)
{
    int sum = 0;
    std::size_t next = 0;
    auto const add = [&](int digit) {
        auto const product = digit * weights[next++];
        sum += product / 10 + product % 10;
    };
    for (char const letter : text.substr(0, text.size() - 1)) {
        auto const place = letter - 'A' + 1;
        if (letter >= 'A')
            add(place / 10);
        add(letter >= 'A' ? place % 10 : letter - '0');
    }
    return sum;
}

// Verordnung über die Versicherungsnummer, section 4.
bool is_german_pension_number(std::string_view text)
{
    constexpr std::array weights { 2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1 };
    return has_date(text, { 6, 4, 2 }, { { 0 }, { 0, 30 } })
        && sum_of_digits(text, weights) % 10 == digit_at(text, 11);
}

// GKV-Spitzenverband, Krankenversichertennummer.
bool is_german_health_number(std::string_view text)
{
    constexpr std::array weights { 1, 2, 1, 2, 1, 2, 1, 2, 1, 2 };
    return sum_of_digits(text, weights) % 10 == digit_at(text, 9);
}

// Hauptverband, Versicherungsnummer: the check digit is the fourth, the date of birth follows.
bool is_austrian_insurance_number(std::string_view text)
{
    return text[0] != '0' && has_date(text, { 8, 6, 4 }, { { 0, 12 }, { 0 } })
        && weighted_sum<3, 7, 9, 0, 5, 8, 4, 2, 1, 6>(text) % 11 == digit_at(text, 3);
}

// Zentrale Ausgleichsstelle, AHV-Nummer: EAN-13 of Switzerland's country code.
bool is_swiss_insurance_number(std::string_view text)
{
    return text.starts_with("756") && sums_to_zero<10, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1>(text);
}

// Rijksregister: 97 minus the remainder; a 2 before the digits of who is born from 2000 on.
bool is_belgian_national_number(std::string_view text)
{
    auto const check = digit_at(text, 9) * 10 + digit_at(text, 10);
    auto const first = remainder_of(text.substr(0, 9), 97);
    auto const since_2000 = (2 * remainder_of("1000000000", 97) + first) % 97;
    return has_date(text, year_first, { { 0, 20, 40 }, { 0 } })
        && (97 - first == check || 97 - since_2000 == check);
}

bool is_dutch_citizen_number(std::string_view text)
{
    return text != "000000000" && sums_to_zero<11, 9, 8, 7, 6, 5, 4, 3, 2, -1>(text);
}

// INSEE, numéro d'inscription au répertoire: Corsica's 2A and 2B count as 19 and 18.
bool is_french_register_number(std::string_view text)
{
    std::array<char, 13> digits {};
    std::copy_n(text.begin(), digits.size(), digits.begin());
    if (text[6] == 'A' || text[6] == 'B') {
        if (text[5] != '2')
            return false;
        digits[5] = '1';
        digits[6] = text[6] == 'A' ? '9' : '8';
    } else if (text[6] > '9') {
        return false;
    }
    auto const key = digit_at(text, 13) * 10 + digit_at(text, 14);
    return text[0] >= '1' && text[0] <= '8'
        && 97 - remainder_of({ digits.data(), digits.size() }, 97) == key;
}

bool is_british_health_number(std::string_view text)
{
    return sums_to_zero<11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1>(text);
}

// HMRC, NIM39110: which letters and prefixes are never given out.
bool is_british_insurance_number(std::string_view text)
{
    constexpr std::string_view never_first = "DFIQUV";
    constexpr std::string_view never_second = "DFIOQUV";
    constexpr std::array<std::string_view, 7> never { "BG", "GB", "KN", "NK", "NT", "TN", "ZZ" };
    return never_first.find(text[0]) == std::string_view::npos
        && never_second.find(text[1]) == std::string_view::npos && text[8] <= 'D'
        && std::find(never.begin(), never.end(), text.substr(0, 2)) == never.end();
}

// Department of Social Protection, PPS number: the letter is the remainder by 23.
bool is_irish_service_number(std::string_view text)
{
    constexpr std::string_view letters = "WABCDEFGHIJKLMNOPQRSTUV";
    auto const second = text.size() == 9 ? letters.find(text[8]) : 0;
    if (second == std::string_view::npos)
        return false;
    auto const sum = weighted_sum<8, 7, 6, 5, 4, 3, 2>(text) + static_cast<int>(second) * 9;
    return letters[static_cast<std::size_t>(sum % 23)] == text[7];
}

bool is_swedish_number(std::string_view text)
{
    auto const digits = text.substr(text.size() - 10);
    bool const has_century = text.size() == 10 || text[0] == '1' || text[0] == '2';
    return has_century && has_date(digits, year_first, { { 0 }, { 0, 60 } }) && passes_luhn(digits);
}

// Skatteetaten: both check digits by 11; 40 more in the day or month for temporary numbers.
bool is_norwegian_number(std::string_view text)
{
    return has_date(text, day_first, { { 0, 40, 80 }, { 0, 40 } })
        && sums_to_zero<11, 3, 7, 6, 1, 8, 9, 4, 5, 2, 1>(text)
        && sums_to_zero<11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1>(text);
}

// The check digit was given up in 2007, so the date is all that there is.
bool is_danish_number(std::string_view text) { return has_date(text, day_first); }

// Digital and Population Data Services Agency, personal identity code.
bool is_finnish_code(std::string_view text)
{
    constexpr std::string_view letters = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    std::array<char, 9> digits {};
    std::copy_n(text.begin(), 6, digits.begin());
    std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(text.size()) - 4, 3, digits.begin() + 6);
    bool const has_century = text.size() == 10
        || std::string_view { "ABCDEFUVWXY" }.find(text[6]) != std::string_view::npos;
    auto const remainder = static_cast<std::size_t>(remainder_of({ digits.data(), 9 }, 31));
    return has_century && has_date(text, day_first) && letters[remainder] == text.back();
}

// Þjóðskrá: the ninth digit checks the first eight, the tenth is the century.
bool is_icelandic_number(std::string_view text)
{
    return has_date(text, day_first, { { 0 }, { 0, 40 } })
        && std::string_view { "089" }.find(text[9]) != std::string_view::npos
        && sums_to_zero<11, 3, 2, 7, 6, 5, 4, 3, 2, 1>(text);
}

constexpr std::array rules {
    NationalRule { "german_tax_id", "99999999999", Certainty::Strong, is_german_tax_id },
    NationalRule {
        "german_pension_number", "99999999A999", Certainty::Strong, is_german_pension_number },
    NationalRule {
        "german_health_number", "A999999999", Certainty::Strong, is_german_health_number },
    NationalRule { "austrian_insurance_number", "9999999999", Certainty::Strong,
        is_austrian_insurance_number },
    NationalRule {
        "swiss_insurance_number", "9999999999999", Certainty::Strong, is_swiss_insurance_number },
    NationalRule {
        "belgian_national_number", "99999999999", Certainty::Strong, is_belgian_national_number },
    NationalRule { "dutch_citizen_number", "999999999", Certainty::Weak, is_dutch_citizen_number },
    NationalRule {
        "french_register_number", "999999X99999999", Certainty::Strong, is_french_register_number },
    NationalRule { "french_company_number", "999999999", Certainty::Weak, passes_luhn },
    NationalRule { "french_establishment_number", "99999999999999", Certainty::Weak, passes_luhn },
    NationalRule {
        "british_health_number", "9999999999", Certainty::Weak, is_british_health_number },
    NationalRule {
        "british_insurance_number", "AA999999A", Certainty::Strong, is_british_insurance_number },
    NationalRule { "irish_service_number", "9999999A", Certainty::Strong, is_irish_service_number },
    NationalRule {
        "irish_service_number", "9999999AA", Certainty::Strong, is_irish_service_number },
    NationalRule { "swedish_personal_number", "9999999999", Certainty::Strong, is_swedish_number },
    NationalRule {
        "swedish_personal_number", "999999999999", Certainty::Strong, is_swedish_number },
    NationalRule {
        "norwegian_birth_number", "99999999999", Certainty::Strong, is_norwegian_number },
    NationalRule {
        "danish_personal_number", "9999999999", Certainty::Grouped, is_danish_number, "64" },
    NationalRule { "finnish_identity_code", "999999X999X", Certainty::Strong, is_finnish_code },
    NationalRule { "finnish_identity_code", "999999999X", Certainty::Strong, is_finnish_code },
    NationalRule {
        "icelandic_identity_number", "9999999999", Certainty::Strong, is_icelandic_number },
};

}

std::span<NationalRule const> european_rules() { return rules; }

}
