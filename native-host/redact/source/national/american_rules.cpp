// The source of each rule is the issuing body's own description.

#include "check_digits.hpp"
#include "national_rule.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

bool has_one_digit_only(std::string_view text)
{
    return text.find_first_not_of(text[0]) == std::string_view::npos;
}

// Social Security Administration: what is never given out. There is no check digit.
bool is_social_security_number(std::string_view text)
{
    auto const area = text.substr(0, 3);
    return area != "000" && area != "666" && text[0] != '9' && text.substr(3, 2) != "00"
        && text.substr(5) != "0000";
}

// Internal Revenue Service, individual taxpayer identification number.
bool is_taxpayer_number(std::string_view text)
{
    auto const group = digit_at(text, 3) * 10 + digit_at(text, 4);
    return text[0] == '9' && group >= 50 && group != 66 && group != 67 && group != 68 && group != 69
        && group != 89 && group != 93;
}

// American Bankers Association: the first two digits tell the district.
bool is_routing_number(std::string_view text)
{
    auto const district = digit_at(text, 0) * 10 + digit_at(text, 1);
    bool const is_district = district <= 12 || (district >= 21 && district <= 32)
        || (district >= 61 && district <= 72) || district == 80;
    return is_district && !has_one_digit_only(text)
        && sums_to_zero<10, 3, 7, 1, 3, 7, 1, 3, 7, 1>(text);
}

// Centers for Medicare and Medicaid Services: Luhn behind the prefix 80840, which adds 24.
bool is_provider_number(std::string_view text)
{
    std::array<char, 15> whole { '8', '0', '8', '4', '0' };
    std::copy_n(text.begin(), 10, whole.begin() + 5);
    return (text[0] == '1' || text[0] == '2') && passes_luhn({ whole.data(), whole.size() });
}

bool is_canadian_insurance_number(std::string_view text)
{
    return text[0] != '0' && text[0] != '8' && passes_luhn(text);
}

bool is_brazilian_person_number(std::string_view text)
{
    return !has_one_digit_only(text)
        && ends_in_complement<11, 10, 9, 8, 7, 6, 5, 4, 3, 2>(text.substr(0, 10))
        && ends_in_complement<11, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2>(text);
}

bool is_brazilian_company_number(std::string_view text)
{
    return !has_one_digit_only(text)
        && ends_in_complement<11, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2>(text.substr(0, 13))
        && ends_in_complement<11, 6, 5, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2>(text);
}

bool is_argentine_tax_number(std::string_view text)
{
    constexpr std::array<std::string_view, 8> kinds { "20", "23", "24", "25", "26", "27", "30",
        "33" };
    bool const has_kind
        = std::find(kinds.begin(), kinds.end(), text.substr(0, 2)) != kinds.end() || text[1] == '4';
    auto const rest = 11 - weighted_sum<5, 4, 3, 2, 7, 6, 5, 4, 3, 2>(text) % 11;
    auto const check = rest == 11 ? 0 : rest == 10 ? 9 : rest;
    return has_kind && check == digit_at(text, 10);
}

// Servicio de Registro Civil: weights 2 to 7 from the right, a remainder of 10 is K.
bool is_chilean_role_number(std::string_view text)
{
    int sum = 0;
    int weight = 2;
    for (auto index = text.size() - 1; index > 0; --index) {
        sum += digit_at(text, index - 1) * weight;
        weight = weight == 7 ? 2 : weight + 1;
    }
    auto const check = 11 - sum % 11;
    auto const expected = check == 11 ? '0' : check == 10 ? 'K' : static_cast<char>('0' + check);
    return text.back() == expected;
}

// DIAN, orden administrativa 4 of 1989.
bool is_colombian_tax_number(std::string_view text)
{
    auto const rest = weighted_sum<41, 37, 29, 23, 19, 17, 13, 7, 3>(text) % 11;
    return text[0] != '0' && (rest > 1 ? 11 - rest : rest) == digit_at(text, 9);
}

// RENAPO, instructivo normativo: the last digit checks all before.
bool is_mexican_population_key(std::string_view text)
{
    int sum = 0;
    for (std::size_t index = 0; index + 1 < text.size(); ++index) {
        // The alphabet has Ñ between N and O.
        auto const value = letter_value(text[index]) + (text[index] > 'N' ? 1 : 0);
        sum += value * (18 - static_cast<int>(index));
    }
    bool const has_sex = text[10] == 'H' || text[10] == 'M' || text[10] == 'X';
    return has_sex && has_date(text.substr(4), year_first)
        && (10 - sum % 10) % 10 == digit_at(text, 17);
}

bool is_mexican_person_taxpayer(std::string_view text)
{
    return has_date(text.substr(4), year_first);
}

bool is_mexican_company_taxpayer(std::string_view text)
{
    return has_date(text.substr(3), year_first);
}

bool is_peruvian_taxpayer_number(std::string_view text)
{
    constexpr std::array<std::string_view, 5> kinds { "10", "15", "16", "17", "20" };
    return std::find(kinds.begin(), kinds.end(), text.substr(0, 2)) != kinds.end()
        && ends_in_last_of_complement<11, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2>(text);
}

// Registro Civil: two digits of the province, the third tells the kind.
bool is_ecuadorian_identity_number(std::string_view text)
{
    auto const province = digit_at(text, 0) * 10 + digit_at(text, 1);
    return ((province >= 1 && province <= 24) || province == 30) && text[2] <= '6'
        && passes_luhn(text);
}

constexpr std::array rules {
    NationalRule { "us_social_security_number", "999999999", Certainty::Grouped,
        is_social_security_number, "324" },
    NationalRule {
        "us_taxpayer_number", "999999999", Certainty::Grouped, is_taxpayer_number, "324" },
    NationalRule { "us_routing_number", "999999999", Certainty::Weak, is_routing_number },
    NationalRule { "us_provider_number", "9999999999", Certainty::Weak, is_provider_number },
    NationalRule {
        "canadian_insurance_number", "999999999", Certainty::Weak, is_canadian_insurance_number },
    NationalRule {
        "brazilian_person_number", "99999999999", Certainty::Strong, is_brazilian_person_number },
    NationalRule { "brazilian_company_number", "99999999999999", Certainty::Strong,
        is_brazilian_company_number },
    NationalRule {
        "argentine_tax_number", "99999999999", Certainty::Strong, is_argentine_tax_number },
    NationalRule { "chilean_role_number", "99999999X", Certainty::Weak, is_chilean_role_number },
    NationalRule { "chilean_role_number", "9999999X", Certainty::Weak, is_chilean_role_number },
    NationalRule { "colombian_tax_number", "9999999999", Certainty::Weak, is_colombian_tax_number },
    NationalRule { "mexican_population_key", "AAAA999999AAAAAAX9", Certainty::Strong,
        is_mexican_population_key },
    NationalRule {
        "mexican_taxpayer_number", "AAAA999999XXX", Certainty::Strong, is_mexican_person_taxpayer },
    NationalRule {
        "mexican_taxpayer_number", "AAA999999XXX", Certainty::Strong, is_mexican_company_taxpayer },
    NationalRule {
        "peruvian_taxpayer_number", "99999999999", Certainty::Strong, is_peruvian_taxpayer_number },
    NationalRule { "ecuadorian_identity_number", "9999999999", Certainty::Weak,
        is_ecuadorian_identity_number },
    NationalRule { "uruguayan_tax_number", "999999999999", Certainty::Weak,
        sums_to_zero<11, 4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2, 1> },
    NationalRule { "uruguayan_identity_number", "99999999", Certainty::Weak,
        sums_to_zero<10, 2, 9, 8, 7, 6, 3, 4, 1> },
};

}

std::span<NationalRule const> american_rules() { return rules; }

}
