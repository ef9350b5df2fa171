// What redaction is measured on: a mixture of interface text and of what people type into forms.
// The same on every machine. All people are made up.
#pragma once

#include <fairtrace/redact.hpp>

#include <array>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace fairtrace::bench {

struct Sample {
    std::string text;
    std::optional<FieldDescription> field;
};

// The same on every machine: std::uniform_int_distribution is not.
class Dice {
public:
    std::size_t below(std::size_t limit) { return m_engine() % limit; }

    template<class List>
    auto const& one_of(List const& list)
    {
        return list[below(list.size())];
    }

    std::string digits(std::size_t count)
    {
        std::string text;
        while (text.size() < count)
            text += static_cast<char>('0' + below(10));
        return text;
    }

private:
    std::mt19937 m_engine { 20 };
};

inline constexpr std::array words { "open", "order", "the", "shipping", "customer", "save", "and",
    "status", "address", "date", "new", "select", "a", "invoice", "total", "for", "delivery",
    "price", "note", "to", "quantity", "is", "warehouse", "return", "of", "approve", "item",
    "payment", "in", "search", "export", "filter", "report", "not", "valid", "required" };
inline constexpr std::array given { "Rosalind", "Teodor", "Imogen", "Anneliese", "Marek", "Priya" };
inline constexpr std::array family { "Achterberg", "Quillfeather", "Szymborski", "Okonjo",
    "Vandermeer" };

inline std::string sentence(Dice& dice, std::size_t count)
{
    std::string text;
    for (std::size_t index = 0; index < count; ++index)
        text += (index == 0 ? "" : " ") + std::string { dice.one_of(words) };
    text[0] = static_cast<char>(text[0] - 32);
    return text;
}

inline std::string person(Dice& dice)
{
    return std::string { dice.one_of(given) } + " " + dice.one_of(family);
}

inline std::string email(Dice& dice)
{
    return std::string { dice.one_of(given) } + "." + dice.one_of(family) + "@example.com";
}

inline std::string phone(Dice& dice) { return "+44 20 7946 0" + dice.digits(3); }

inline Sample interface_text(Dice& dice)
{
    if (dice.below(8) == 0)
        return { "Order " + dice.digits(5) + " of " + person(dice), std::nullopt };
    return { sentence(dice, 1 + dice.below(8)), std::nullopt };
}

inline std::string long_note(Dice& dice)
{
    return sentence(dice, 8) + ". Call " + person(dice) + " at " + phone(dice) + " or write to "
        + email(dice) + ", " + sentence(dice, 12) + ". Ref. " + dice.digits(8) + ".";
}

inline Sample form_text(Dice& dice)
{
    using Field = FieldDescription;
    switch (dice.below(6)) {
    case 0:
        return { person(dice), Field { "text", "name", "customer", "Full name" } };
    case 1:
        return { email(dice), Field { "email", "email", "email", "E-mail" } };
    case 2:
        return { phone(dice), Field { "tel", "tel", "phone", "Phone" } };
    case 3:
        return { dice.digits(2), Field { "number", "", "quantity", "Quantity" } };
    default:
        return { long_note(dice), Field { "textarea", "", "note", "Delivery instructions" } };
    }
}

inline std::vector<Sample> mixture()
{
    Dice dice;
    std::vector<Sample> samples;
    for (int number = 0; number < 20'000; ++number)
        samples.push_back(dice.below(3) == 0 ? form_text(dice) : interface_text(dice));
    return samples;
}

}
