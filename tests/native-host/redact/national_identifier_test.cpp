#include "found_values.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fairtrace;

namespace {

std::string rule_of(std::string_view text)
{
    static Redactor const redactor;
    auto const spans = redactor.spans(text, std::nullopt);
    return spans.size() == 1 ? std::string { spans[0].rule.view() } : std::string { "several" };
}

}

TEST_CASE("an identifier of a state is known by its check digits, in one piece or in groups")
{
    CHECK(rule_of("46 70 62 86") == "phone");
    CHECK(rule_of("880116 31574") == "polish_personal_number");
    CHECK(rule_of("886.512.567-52") == "brazilian_person_number");
    CHECK(rule_of("5591 6949 5541") == "indian_unique_number");
    CHECK(rule_of("756.1008.2590.03") == "swiss_insurance_number");
    CHECK(rule_of("S1234567D") == "singaporean_number");
    CHECK(rule_of("s1234567d") == "singaporean_number");
    CHECK(rule_of("220596-3775") == "finnish_identity_code");
    CHECK(rule_of("218-61-8593") == "us_social_security_number");
}

TEST_CASE("letters of an identifier in groups do not stay")
{
    CHECK(found_in("NI AB 12 34 56 C") == Values { "id:AB 12 34 56 C" });
    CHECK(found_in("89647782 S") == Values { "id:89647782 S" });
    CHECK(found_in("89.647.782-S") == Values { "id:89.647.782-S" });
}

TEST_CASE("in every script, with every sign between, all of an identifier is masked")
{
    for (auto const* text :
        { "880 116 315 74", "880 - 116 - 315 - 74", "880_116_315_74", "(880) 116 (315) 74",
            "880.116.315.74", "880/116/315/74", "８８０ １１６ ３１５ ７４", "٨٨٠ ١١٦ ٣١٥ ٧٤",
            "८८० ११६ ३१५ ७४", "880\u2013116\u2013315\u201374", "880\u00A0116\u00A0315\u00A074",
            "8 8 0 1 1 6 3 1 5 7 4", "880\u200B116\u200B31574" }) {
        INFO(text);
        auto const found = found_in(text);
        REQUIRE(found.size() == 1);
        auto const value = found[0].substr(found[0].find(':') + 1);
        CHECK(value.size() + 1 >= std::string_view { text }.size());
    }
}

TEST_CASE("numbers with a wrong check digit are masked as numbers")
{
    CHECK(rule_of("88011631575") == "long_number");
    CHECK(rule_of("89647782T") == "identifier");
}

TEST_CASE("a phone number is no identifier because of one check digit")
{
    CHECK(found_in("020 7946 0958") == Values { "phone:020 7946 0958" });
    CHECK(found_in("+49 30 901820") == Values { "phone:+49 30 901820" });
}

TEST_CASE("counts, pages, sizes and versions stay")
{
    for (auto const* text : { "1 - 20 of 150", "Page 10 / 20", "10, 25, 50, 100", "Version 2.1",
             "3 of 12 items", "Sheet A4", "10:30 - 12:45" })
        CHECK(found_in(text).empty());
}
