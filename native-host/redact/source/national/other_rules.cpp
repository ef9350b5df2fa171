// The source of each rule is the issuing body's own description.

#include "check_digits.hpp"
#include "national_rule.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::string_view alphabet_36 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

// Unique Identification Authority of India; never a palindrome.
bool is_indian_unique_number(std::string_view text)
{
    return text[0] >= '2' && !std::equal(text.begin(), text.begin() + 6, text.rbegin())
        && passes_verhoeff(text);
}

// Income Tax Department: the fourth letter tells the kind of holder.
bool is_indian_account_number(std::string_view text)
{
    return std::string_view { "ABCFGHJLPT" }.find(text[3]) != std::string_view::npos;
}

// Goods and Services Tax Network: digits of each product in base 36.
bool is_indian_goods_tax_number(std::string_view text)
{
    int sum = 0;
    for (std::size_t index = 0; index < 14; ++index) {
        auto const product = letter_value(text[index]) * (index % 2 == 0 ? 1 : 2);
        sum += product / 36 + product % 36;
    }
    return is_indian_account_number(text.substr(2))
        && alphabet_36[static_cast<std::size_t>((36 - sum % 36) % 36)] == text[14];
}

// GB 11643-1999.
bool is_chinese_resident_number(std::string_view text)
{
    bool const has_century = text.substr(6, 2) == "19" || text.substr(6, 2) == "20";
    bool const has_digits = text[17] <= '9' || text[17] == 'X';
    return has_century && has_digits && has_date(text.substr(8), year_first)
        && passes_mod_11_2(text);
}

// Numbers given out since October 2020 have no check digit any more, so the date decides.
bool is_korean_resident_number(std::string_view text)
{
    return has_date(text, year_first) && text[6] >= '1' && text[6] <= '8';
}

// Ordinance of the Ministry of Internal Affairs and Communications 85 of 2014, article 5.
bool is_japanese_individual_number(std::string_view text)
{
    return ends_in_complement<11, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2>(text);
}

// Immigration & Checkpoints Authority: the letter before tells the century and which letters check.
bool is_singaporean_number(std::string_view text)
{
    auto sum = weighted_sum<0, 2, 7, 6, 5, 4, 3, 2>(text);
    std::string_view letters;
    switch (text[0]) {
    case 'T':
        sum += 4;
        [[fallthrough]];
    case 'S':
        letters = "JZIHGFEDCBA";
        break;
    case 'G':
        sum += 4;
        [[fallthrough]];
    case 'F':
        letters = "XWUTRQPNMLK";
        break;
    case 'M':
        sum += 3;
        letters = "KLJNPQRTUWX";
        break;
    default:
        return false;
    }
    auto const rest = static_cast<std::size_t>(sum % 11);
    return text[8] == (text[0] == 'M' ? letters[10 - rest] : letters[rest]);
}

bool is_thai_personal_number(std::string_view text)
{
    return text[0] >= '1' && text[0] <= '8'
        && ends_in_last_of_complement<11, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2>(text);
}

// Department of Household Registration: the letter of the county counts as two digits.
bool is_taiwanese_identity_number(std::string_view text)
{
    constexpr std::string_view counties = "ABCDEFGHJKLMNPQRSTUVXYWZIO";
    auto const county = static_cast<int>(counties.find(text[0])) + 10;
    auto const sum
        = county / 10 + county % 10 * 9 + weighted_sum<0, 8, 7, 6, 5, 4, 3, 2, 1, 1>(text);
    return sum % 10 == 0;
}

// Immigration Department of Hong Kong: a missing first letter counts as 36.
bool is_hong_kong_identity_number(std::string_view text)
{
    auto const check = text[7] == 'A' ? 10 : text[7] - '0';
    auto const sum
        = 9 * 36 + 8 * letter_value(text[0]) + weighted_sum<0, 7, 6, 5, 4, 3, 2>(text) + check;
    return (text[7] <= '9' || text[7] == 'A') && sum % 11 == 0;
}

bool is_malaysian_identity_number(std::string_view text)
{
    auto const place = text.substr(6, 2);
    return has_date(text, year_first) && place != "00" && place != "17" && place != "18"
        && place != "19" && place != "20";
}

// Direktorat Jenderal Kependudukan: 40 more in the day for women.
bool is_indonesian_identity_number(std::string_view text)
{
    return text[0] != '0' && text.substr(0, 2) >= "11" && text.substr(0, 2) <= "97"
        && has_date(text, { 10, 8, 6 }, { { 0 }, { 0, 40 } }) && text.substr(12) != "0000";
}

bool is_pakistani_identity_number(std::string_view text)
{
    return text[0] >= '1' && text[0] <= '7';
}

bool is_kazakh_individual_number(std::string_view text)
{
    auto rest = weighted_sum<1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11>(text) % 11;
    if (rest == 10)
        rest = weighted_sum<3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2>(text) % 11;
    return has_date(text, year_first) && rest == digit_at(text, 11);
}

// Department of Home Affairs of South Africa: date, sex, citizenship, Luhn.
bool is_south_african_identity_number(std::string_view text)
{
    return has_date(text, year_first) && text[10] <= '2' && passes_luhn(text);
}

bool is_australian_health_number(std::string_view text)
{
    return text[0] >= '2' && text[0] <= '6'
        && weighted_sum<1, 3, 7, 9, 1, 3, 7, 9>(text) % 10 == digit_at(text, 8);
}

// Australian Business Register: 1 is taken from the first digit.
bool is_australian_business_number(std::string_view text)
{
    return text[0] != '0'
        && (weighted_sum<10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19>(text) - 10) % 89 == 0;
}

// Inland Revenue of New Zealand: a second row of weights where the first leaves 10.
template<std::size_t Length>
bool is_new_zealand_tax_number(std::string_view text)
{
    std::array<char, 9> padded { '0' };
    std::copy_n(text.begin(), Length, padded.begin() + (9 - Length));
    std::string_view const digits { padded.data(), padded.size() };
    auto check = (11 - weighted_sum<3, 2, 7, 6, 5, 4, 3, 2>(digits) % 11) % 11;
    if (check == 10)
        check = (11 - weighted_sum<7, 4, 3, 2, 5, 2, 7, 6>(digits) % 11) % 11;
    return check == digit_at(digits, 8) && digits >= "010000000" && digits <= "150000000";
}

// ISO 3779; the check digit of 49 CFR 565.15 binds in North America only.
bool is_vehicle_number(std::string_view text)
{
    auto const digits
        = std::count_if(text.begin(), text.end(), [](char byte) { return byte <= '9'; });
    bool const has_letters = digits < static_cast<std::ptrdiff_t>(text.size());
    return has_letters && digits >= 4 && text.find_first_of("IOQ") == std::string_view::npos;
}

constexpr std::array rules {
    NationalRule {
        "indian_unique_number", "999999999999", Certainty::Strong, is_indian_unique_number },
    NationalRule {
        "indian_account_number", "AAAAA9999A", Certainty::Strong, is_indian_account_number },
    NationalRule { "indian_goods_tax_number", "99AAAAA9999AXXX", Certainty::Strong,
        is_indian_goods_tax_number },
    NationalRule { "chinese_resident_number", "99999999999999999X", Certainty::Strong,
        is_chinese_resident_number },
    NationalRule { "korean_resident_number", "9999999999999", Certainty::Grouped,
        is_korean_resident_number, "67" },
    NationalRule { "japanese_individual_number", "999999999999", Certainty::Weak,
        is_japanese_individual_number },
    NationalRule { "singaporean_number", "A9999999A", Certainty::Strong, is_singaporean_number },
    NationalRule {
        "thai_personal_number", "9999999999999", Certainty::Weak, is_thai_personal_number },
    NationalRule { "taiwanese_identity_number", "A999999999", Certainty::Strong,
        is_taiwanese_identity_number },
    NationalRule {
        "hong_kong_identity_number", "A999999X", Certainty::Strong, is_hong_kong_identity_number },
    NationalRule { "malaysian_identity_number", "999999999999", Certainty::Grouped,
        is_malaysian_identity_number, "624" },
    NationalRule { "indonesian_identity_number", "9999999999999999", Certainty::Strong,
        is_indonesian_identity_number },
    NationalRule { "pakistani_identity_number", "9999999999999", Certainty::Grouped,
        is_pakistani_identity_number, "571" },
    NationalRule { "kazakh_individual_number", "999999999999", Certainty::Strong,
        is_kazakh_individual_number },
    NationalRule { "south_african_identity_number", "9999999999999", Certainty::Strong,
        is_south_african_identity_number },
    NationalRule { "israeli_identity_number", "999999999", Certainty::Weak, passes_luhn },
    NationalRule { "australian_tax_number", "999999999", Certainty::Weak,
        sums_to_zero<11, 1, 4, 3, 7, 5, 8, 6, 9, 10> },
    NationalRule { "australian_tax_number", "99999999", Certainty::Weak,
        sums_to_zero<11, 10, 7, 8, 4, 6, 3, 5, 1> },
    NationalRule {
        "australian_health_number", "9999999999", Certainty::Weak, is_australian_health_number },
    NationalRule { "australian_business_number", "99999999999", Certainty::Strong,
        is_australian_business_number },
    NationalRule {
        "new_zealand_tax_number", "999999999", Certainty::Weak, is_new_zealand_tax_number<9> },
    NationalRule {
        "new_zealand_tax_number", "99999999", Certainty::Weak, is_new_zealand_tax_number<8> },
    // 3GPP TS 23.003, annex B.
    NationalRule { "device_number", "999999999999999", Certainty::Weak, passes_luhn },
    NationalRule { "vehicle_number", "XXXXXXXXXXXXXXXXX", Certainty::Strong, is_vehicle_number },
};

}

std::span<NationalRule const> other_rules() { return rules; }

}
