#include "../../../native-host/export/source/devtools/surrogate.hpp"

#include <catch2/catch.hpp>

using namespace fairtrace;

namespace {

std::string filled(std::string_view text) { return with_surrogates(text, std::nullopt); }

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

}

TEST_CASE("a placeholder becomes a value of its type that belongs to nobody")
{
    CHECK(filled("⟨EMAIL_1⟩") == "person1@example.org");
    CHECK(filled("⟨PHONE_1⟩") == "+1 202-555-0101");
    CHECK(filled("⟨CARD_1⟩") == "4000 0000 0000 1117");
    CHECK(filled("⟨IBAN_1⟩") == "DE89370400440532013000");
    CHECK(filled("⟨IP_1⟩") == "192.0.2.1");
    CHECK(filled("⟨ID_1⟩") == "1001");
    CHECK(filled("⟨PERSON_1⟩") == "Alex Example");
    CHECK(filled("⟨SECRET_1⟩") == "secret-1");
    CHECK(filled("⟨TEXT_1⟩") == "text 1");
}

TEST_CASE("placeholders inside a text are replaced each on its own; what is none stays")
{
    CHECK(filled("Call ⟨PHONE_2⟩ or ⟨EMAIL_3⟩.") == "Call +1 202-555-0102 or person3@example.org.");
    CHECK(filled("⟨UNKNOWN_1⟩ and ⟨open") == "⟨UNKNOWN_1⟩ and ⟨open");
    CHECK(filled("Express") == "Express");
}

TEST_CASE("other numbers give other card numbers, and each passes the check that forms make")
{
    CHECK(filled("⟨CARD_2⟩") != filled("⟨CARD_1⟩"));
    for (int number = 1; number <= 1200; number += 7)
        CHECK(passes_luhn(filled("⟨CARD_" + std::to_string(number) + "⟩")));
}

TEST_CASE("a field that takes only its own syntax gets a value in it")
{
    CHECK(with_surrogates("⟨TEXT_1⟩", InputType::Date) == "2030-01-15");
    CHECK(with_surrogates("⟨ID_7⟩", InputType::Number) == "1001");
    CHECK(with_surrogates("12", InputType::Number) == "12");
}
