#include "../../../native-host/export/source/surrogate_text.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace fairtrace;

namespace {

std::string text(
    MaskType type, std::uint64_t number, SurrogateLocale locale = SurrogateLocale::English)
{
    return surrogate_text({ type, number, locale });
}

bool passes_luhn(std::string const& text)
{
    int sum = 0;
    bool is_second = false;
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit) {
        if (*digit == ' ')
            continue;
        auto const value = (*digit - '0') * (is_second ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        is_second = !is_second;
    }
    return sum % 10 == 0;
}

// ISO 13616: the first four characters to the end, letters as numbers from 10.
int remainder_by_97(std::string const& iban)
{
    int remainder = 0;
    for (char const character : iban.substr(4) + iban.substr(0, 4)) {
        bool const is_letter = character >= 'A';
        auto const value = is_letter ? character - 'A' + 10 : character - '0';
        remainder = (remainder * (is_letter ? 100 : 10) + value) % 97;
    }
    return remainder;
}

}

TEST_CASE("a surrogate is a value of its type that belongs to nobody")
{
    CHECK(text(MaskType::Email, 1) == "person1@example.org");
    CHECK(text(MaskType::Phone, 1) == "+1 202-555-0101");
    CHECK(text(MaskType::Card, 1) == "4000 0000 0000 1117");
    CHECK(text(MaskType::Iban, 1).substr(4) == "999999990000000001");
    CHECK(text(MaskType::Ip, 1) == "192.0.2.1");
    CHECK(text(MaskType::Id, 1) == "1001");
    CHECK(text(MaskType::Person, 1) == "Alex Example");
    CHECK(text(MaskType::Secret, 1) == "secret-1");
    CHECK(text(MaskType::Text, 1) == "text 1");
}

TEST_CASE("names and phone numbers are those of the page's country, as far as its domain tells it")
{
    CHECK(locale_of("https://orders.example.de:8443") == SurrogateLocale::German);
    CHECK(locale_of("https://orders.example.co.uk") == SurrogateLocale::British);
    CHECK(locale_of("http://localhost:8080") == SurrogateLocale::English);
    CHECK(text(MaskType::Person, 1, SurrogateLocale::German) == "Anna Beispiel");
    CHECK(text(MaskType::Phone, 7, SurrogateLocale::German) == "+49 30 23125 007");
    CHECK(text(MaskType::Phone, 7, SurrogateLocale::British) == "+44 20 7946 0007");
    CHECK(text(MaskType::Phone, 123, SurrogateLocale::French) == "+33 1 99 00 01 23");
}

TEST_CASE("other numbers are other surrogates")
{
    for (auto const type : { MaskType::Person, MaskType::Email, MaskType::Card, MaskType::Iban,
             MaskType::Id, MaskType::Secret, MaskType::Text }) {
        std::set<std::string> all;
        for (std::uint64_t number = 0; number < 200; ++number)
            all.insert(text(type, number));
        CHECK(all.size() == 200);
    }
}

TEST_CASE("cards and accounts pass the checks that forms make")
{
    for (std::uint64_t number = 0; number <= 1200; number += 7) {
        CHECK(passes_luhn(text(MaskType::Card, number)));
        CHECK(remainder_by_97(text(MaskType::Iban, number)) == 1);
    }
}

TEST_CASE("no surrogate begins with what a spreadsheet takes for a formula, but a phone's plus")
{
    for (std::size_t type = 0; type < mask_type_names.size(); ++type) {
        auto const surrogate = text(static_cast<MaskType>(type), 3);
        bool const is_phone = static_cast<MaskType>(type) == MaskType::Phone;
        CHECK(surrogate.find_first_of(is_phone ? "=@-\t\r<" : "=@+-\t\r<") != 0);
        CHECK(surrogate.find_first_of("<>&\"'\n\x1b") == std::string::npos);
    }
}
