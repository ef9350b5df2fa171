#include "surrogate.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <utility>

namespace fairtrace {

namespace {

constexpr std::string_view open_mark = "\u27e8";
constexpr std::string_view close_mark = "\u27e9";

struct Placeholder {
    MaskType type {};
    std::uint32_t number = 1;
};

// The inside of the marks: EMAIL_1; the number may be missing.
std::optional<Placeholder> parse_placeholder(std::string_view inside)
{
    Placeholder placeholder;
    auto word = inside.substr(0, inside.find('_'));
    if (word.size() < inside.size()) {
        auto const digits = inside.substr(word.size() + 1);
        auto const* const end = digits.data() + digits.size();
        if (std::from_chars(digits.data(), end, placeholder.number).ptr != end)
            return std::nullopt;
    }
    std::string name { word };
    std::transform(name.begin(), name.end(), name.begin(), [](char letter) {
        return static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    });
    auto const type = parse_mask_type(name);
    if (!type)
        return std::nullopt;
    placeholder.type = *type;
    return placeholder;
}

std::string padded(std::uint32_t number, std::size_t width)
{
    auto digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string person(std::uint32_t number)
{
    constexpr std::array<std::string_view, 8> given { "Alex", "Robin", "Kim", "Sam", "Jo", "Chris",
        "Dana", "Lee" };
    constexpr std::array<std::string_view, 4> family { "Example", "Sample", "Specimen", "Model" };
    auto const index = std::size_t { number } - 1;
    return std::string { given[index % given.size()] } + " "
        + std::string { family[index / given.size() % family.size()] };
}

// A number that no bank has given out (4000 0000 0000 and three digits), closed by the Luhn digit.
std::string card(std::uint32_t number)
{
    auto digits = "400000000000" + padded((110 + number) % 1000, 3);
    int sum = 0;
    for (std::size_t index = 0; index < digits.size(); ++index) {
        auto const digit = digits[index] - '0';
        auto const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += index % 2 == 0 ? doubled : digit;
    }
    digits += static_cast<char>('0' + (10 - sum % 10) % 10);
    for (auto const place : { 12U, 8U, 4U })
        digits.insert(place, " ");
    return digits;
}

// The example account of the IBAN registry for Germany with other last digits (ISO 13616: check
// digits are 98 minus the remainder by 97).
std::string iban(std::uint32_t number)
{
    auto const account = "370400440532013" + padded((number - 1) % 1000, 3);
    std::uint32_t remainder = 0;
    for (auto const digit : account + "131400")
        remainder = (remainder * 10 + static_cast<std::uint32_t>(digit - '0')) % 97;
    return "DE" + padded(98 - remainder, 2) + account;
}

std::string surrogate_of(Placeholder const& placeholder)
{
    auto const number = std::max<std::uint32_t>(placeholder.number, 1);
    auto const digits = std::to_string(number);
    switch (placeholder.type) {
    case MaskType::Person:
        return person(number);
    case MaskType::Email:
        return "person" + digits + "@example.org";
    case MaskType::Phone:
        return "+1 202-555-" + padded(100 + number % 100, 4);
    case MaskType::Card:
        return card(number);
    case MaskType::Iban:
        return iban(number);
    case MaskType::Ip:
        return "192.0.2." + std::to_string((number - 1) % 254 + 1);
    case MaskType::Id:
        return std::to_string(1000 + std::uint64_t { number });
    case MaskType::Secret:
        return "secret-" + digits;
    case MaskType::Text:
        return "text " + digits;
    }
    return {};
}

// Fields that take no free text, with a value that each of them takes.
std::optional<std::string> value_in_syntax(InputType field)
{
    constexpr std::array<std::pair<InputType, std::string_view>, 8> values { {
        { InputType::Number, "1001" },
        { InputType::Range, "1" },
        { InputType::Date, "2030-01-15" },
        { InputType::DatetimeLocal, "2030-01-15T10:00" },
        { InputType::Month, "2030-01" },
        { InputType::Week, "2030-W03" },
        { InputType::Time, "10:00" },
        { InputType::Color, "#336699" },
    } };
    for (auto const& [type, value] : values) {
        if (type == field)
            return std::string { value };
    }
    return std::nullopt;
}

}

bool has_placeholder(std::string_view text) { return text.find(open_mark) != text.npos; }

std::string with_surrogates(std::string_view text, std::optional<InputType> field)
{
    if (has_placeholder(text) && field) {
        if (auto value = value_in_syntax(*field))
            return *value;
    }
    std::string result;
    while (!text.empty()) {
        auto const start = std::min(text.find(open_mark), text.size());
        result += text.substr(0, start);
        text.remove_prefix(start);
        auto const end = text.find(close_mark);
        if (end == text.npos) {
            result += text;
            break;
        }
        auto const inside = text.substr(open_mark.size(), end - open_mark.size());
        auto const whole = text.substr(0, end + close_mark.size());
        auto const placeholder = parse_placeholder(inside);
        result += placeholder ? surrogate_of(*placeholder) : std::string { whole };
        text.remove_prefix(whole.size());
    }
    return result;
}

}
