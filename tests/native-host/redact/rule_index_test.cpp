#include "../../../native-host/redact/source/national/rule_index.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace fairtrace;

namespace {

struct Example {
    std::string_view rule;
    std::string_view one;
    std::string_view other;
};

// Made up, with right check digits: worked out with python-stdnum, or examples of the issuing
// bodies.
constexpr Example examples[] = {
    { "kazakh_individual_number", "651018325972", "901003390746" },
    { "argentine_tax_number", "27998605380", "30822249839" },
    { "australian_business_number", "16029837488", "43794178634" },
    { "australian_health_number", "2123456701", "2428778132" },
    { "australian_tax_number", "064332402", "336228181" },
    { "austrian_insurance_number", "8099061263", "5403230380" },
    { "baltic_personal_code", "37103242287", "49612177284" },
    { "belgian_national_number", "84040728338", "74022569427" },
    { "brazilian_company_number", "90799222506541", "75975259577500" },
    { "brazilian_person_number", "88651256752", "37907748984" },
    { "british_health_number", "3925151575", "4790847217" },
    { "british_insurance_number", "AB123456C", "JG103759A" },
    { "bulgarian_civil_number", "8106246936", "9210043261" },
    { "canadian_insurance_number", "429545536", "617745369" },
    { "chilean_role_number", "962361234", "369709089" },
    { "chinese_resident_number", "110101199111150553", "31010419721209077X" },
    { "colombian_tax_number", "6323586325", "4621444387" },
    { "croatian_personal_number", "22894023560", "94619748205" },
    { "czech_birth_number", "6301263860", "7107233254" },
    { "danish_personal_number", "0702653295", "0912579643" },
    { "device_number", "431559737975049", "875412955213680" },
    { "dutch_citizen_number", "567030040", "961291631" },
    { "ecuadorian_identity_number", "0339408254", "1165368638" },
    { "finnish_identity_code", "2205963775", "2209803114" },
    { "french_company_number", "581481561", "955816293" },
    { "french_establishment_number", "73282932000074", "35600000000048" },
    { "french_register_number", "187117598087040", "271103311726464" },
    { "german_health_number", "A123456780", "M123456785" },
    { "german_pension_number", "65170839J003", "15070649C103" },
    { "german_tax_id", "45803371295", "74971536728" },
    { "greek_insurance_number", "01078128095", "11035165189" },
    { "hong_kong_identity_number", "A1234563", "C1234569" },
    { "hungarian_insurance_number", "123456788", "111111110" },
    { "icelandic_identity_number", "0607748549", "0407541219" },
    { "indian_account_number", "HGZPI3165V", "CEJPI7368K" },
    { "indian_goods_tax_number", "27AAPFU0939F1ZV", "29AAGCB7383J1Z4" },
    { "indian_unique_number", "559169495541", "665249155606" },
    { "indonesian_identity_number", "3171011708450001", "3204185708900002" },
    { "irish_service_number", "1312264J", "4089154WA" },
    { "israeli_identity_number", "810626465", "120939475" },
    { "italian_tax_code", "OPKJWE57L20Y286M", "JDIEAY92R14A545N" },
    { "japanese_individual_number", "123456789018", "987654321093" },
    { "korean_resident_number", "7007182880297", "6607011649717" },
    { "latvian_personal_code", "07105515118", "28027616054" },
    { "malaysian_identity_number", "911227012215", "660519140524" },
    { "mexican_population_key", "DUAB820210HJCCCC25", "PADT740619MDFHHH98" },
    { "mexican_taxpayer_number", "LIFA630227GH8", "CEGN700224QO3" },
    { "new_zealand_tax_number", "85697374", "48120318" },
    { "norwegian_birth_number", "27016937695", "14106293199" },
    { "pakistani_identity_number", "3520212345671", "4210112345673" },
    { "peruvian_taxpayer_number", "20318953920", "10279497461" },
    { "polish_company_number", "772915463", "927990195" },
    { "polish_personal_number", "88011631574", "85051637658" },
    { "polish_tax_number", "2737339287", "5528653710" },
    { "portuguese_tax_number", "266313400", "192439839" },
    { "romanian_personal_code", "1740214950811", "1590205296557" },
    { "russian_insurance_number", "11223344595", "08765430300" },
    { "russian_tax_number", "1725275621", "5788054446" },
    { "singaporean_number", "S1234567D", "T0123456G" },
    { "south_african_identity_number", "9811269286176", "7907168190055" },
    { "spanish_foreigner_number", "X0254291A", "Y4555926P" },
    { "spanish_identity_number", "89647782S", "16427145Q" },
    { "swedish_personal_number", "9205038764", "7205053395" },
    { "swiss_insurance_number", "7561008259003", "7562380592702" },
    { "taiwanese_identity_number", "A123456789", "F131104093" },
    { "thai_personal_number", "5385460242591", "6678637569505" },
    { "turkish_identity_number", "34212673592", "14086582992" },
    { "ukrainian_tax_number", "1759013776", "2530414071" },
    { "uruguayan_identity_number", "12345672", "11111111" },
    { "uruguayan_tax_number", "118516260013", "082268630016" },
    { "us_provider_number", "1234567893", "1245319599" },
    { "us_routing_number", "028948173", "021000021" },
    { "us_social_security_number", "218618593", "585275050" },
    { "us_taxpayer_number", "968924139", "968793300" },
    { "vehicle_number", "1M8GDM9AXKP042788", "WVWZZZ1JZXW000001" },
    { "yugoslav_citizen_number", "0902967448170", "2006962783479" },
};

// Rules of issuing bodies that give no check digit, or not as the last.
constexpr std::string_view without_last_check_digit[] = { "us_social_security_number",
    "us_taxpayer_number", "danish_personal_number", "korean_resident_number",
    "malaysian_identity_number", "indonesian_identity_number", "pakistani_identity_number",
    "british_insurance_number", "indian_account_number", "mexican_taxpayer_number",
    "vehicle_number", "australian_health_number", "icelandic_identity_number" };

bool passes(std::string_view rule, std::string_view text)
{
    CompactText compact { text };
    for (std::size_t place = 0; place < text.size(); ++place)
        compact.digits |= text[place] <= '9' ? 1U << place : 0U;
    auto const& entries = RuleIndex::of_all().of_length(text.size());
    return std::any_of(entries.begin(), entries.end(), [&](RuleIndex::Entry const& entry) {
        return entry.rule.name.view() == rule && entry.fits(compact) && entry.rule.passes(text);
    });
}

bool ends_in_check_digit(std::string_view rule)
{
    auto const* const end = std::end(without_last_check_digit);
    return std::find(std::begin(without_last_check_digit), end, rule) == end;
}

// Another character of the same kind in place of the last.
std::string with_other_end(std::string text)
{
    text.back() = text.back() == '9' ? '8'
        : text.back() == 'Z'         ? 'Y'
                                     : static_cast<char>(text.back() + 1);
    return text;
}

}

TEST_CASE("every national rule takes identifiers with right check digits, and no others")
{
    for (auto const& example : examples) {
        for (auto const text : { example.one, example.other }) {
            INFO(example.rule << " " << text);
            CHECK(passes(example.rule, text));
            if (ends_in_check_digit(example.rule))
                CHECK_FALSE(passes(example.rule, with_other_end(std::string { text })));
        }
    }
}

TEST_CASE("every national rule has an example")
{
    std::set<std::string_view> names;
    for (auto const& example : examples)
        names.insert(example.rule);
    for (auto length = shortest_identifier; length <= longest_identifier; ++length) {
        for (auto const& entry : RuleIndex::of_all().of_length(length)) {
            INFO(entry.rule.name.view());
            CHECK(names.contains(entry.rule.name.view()));
        }
    }
}
