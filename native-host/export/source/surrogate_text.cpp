#include "surrogate_text.hpp"

#include "surrogate_names.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fairtrace {

namespace {

std::string padded(std::uint64_t number, std::size_t width)
{
    auto digits = std::to_string(number);
    return std::string(width - std::min(width, digits.size()), '0') + digits;
}

std::string person(Surrogate const& surrogate)
{
    auto const names = surrogate_names(surrogate.locale);
    auto const index = surrogate.number - 1;
    auto const combinations = names.given.size() * names.family.size();
    std::string name { names.given[index % names.given.size()] };
    name += " ";
    name += names.family[index / names.given.size() % names.family.size()];
    return index < combinations ? name : name + " " + std::to_string(index / combinations + 1);
}

// Numbers that regulators keep for films and books. Where none does, the American ones stand in.
std::string phone(Surrogate const& surrogate)
{
    switch (surrogate.locale) {
    case SurrogateLocale::British: // Ofcom, telephone numbers for use in TV and radio drama.
        return "+44 20 7946 0" + padded(surrogate.number % 1000, 3);
    case SurrogateLocale::German: // Bundesnetzagentur, numbers for films and television (Berlin).
        return "+49 30 23125 " + padded(surrogate.number % 1000, 3);
    case SurrogateLocale::French: // ARCEP, numbers for audiovisual works: 01 99 00 xx xx.
        return "+33 1 99 00 " + padded(surrogate.number / 100 % 100, 2) + " "
            + padded(surrogate.number % 100, 2);
    case SurrogateLocale::English: // NANPA, 555-0100 to 555-0199.
    case SurrogateLocale::Spanish:
    case SurrogateLocale::Italian:
        return "+1 202-555-" + padded(100 + surrogate.number % 100, 4);
    }
    return {};
}

// A number that no bank has given out (4000 0000 0000 and three digits), closed by the Luhn digit
// (ISO/IEC 7812-1).
std::string card(std::uint64_t number)
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

// Of a German bank that cannot be: bank codes begin with their clearing area, 1 to 8. The check
// digits are right, since forms look at them (ISO 13616: 98 minus the remainder by 97).
std::string iban(std::uint64_t number)
{
    auto const account = "99999999" + padded(number % 10'000'000'000U, 10);
    std::uint32_t remainder = 0;
    for (auto const digit : account + "131400")
        remainder = (remainder * 10 + static_cast<std::uint32_t>(digit - '0')) % 97;
    return "DE" + padded(98 - remainder, 2) + account;
}

// RFC 5737: TEST-NET-1, and TEST-NET-2 for nobody's own.
std::string ip(std::uint64_t number)
{
    return number == 0 ? "198.51.100.1" : "192.0.2." + std::to_string((number - 1) % 254 + 1);
}

// RFC 2606: example.org is nobody's.
std::string email(std::uint64_t number)
{
    return (number == 0 ? "somebody" : "person" + std::to_string(number)) + "@example.org";
}

std::string counted(std::string_view word, std::string_view joint, std::uint64_t number)
{
    std::string text { word };
    if (number == 0)
        return text;
    text += joint;
    return text + std::to_string(number);
}

}

SurrogateLocale locale_of(std::string_view origin)
{
    using enum SurrogateLocale;
    constexpr std::array<std::pair<std::string_view, SurrogateLocale>, 7> domains { {
        { "at", German },
        { "de", German },
        { "es", Spanish },
        { "fr", French },
        { "it", Italian },
        { "mx", Spanish },
        { "uk", British },
    } };
    auto const scheme = origin.find("://");
    auto host = scheme == origin.npos ? origin : origin.substr(scheme + 3);
    host = host.substr(0, host.find(':'));
    auto const domain = host.substr(host.rfind('.') + 1);
    auto const* const found = std::find_if(domains.begin(), domains.end(),
        [domain](auto const& pair) { return pair.first == domain; });
    return found == domains.end() ? English : found->second;
}

std::string surrogate_text(Surrogate const& surrogate)
{
    auto const number = surrogate.number;
    switch (surrogate.type) {
    case MaskType::Person:
        return number == 0 ? "Somebody" : person(surrogate);
    case MaskType::Email:
        return email(number);
    case MaskType::Phone:
        return phone(surrogate);
    case MaskType::Card:
        return card(number);
    case MaskType::Iban:
        return iban(number);
    case MaskType::Ip:
        return ip(number);
    case MaskType::Id:
        return std::to_string(1000 + number);
    case MaskType::Secret:
        return counted("secret", "-", number);
    case MaskType::Text:
        return counted("text", " ", number);
    case MaskType::Date:
        return "2030-01-" + padded(number % 28 + 1, 2);
    case MaskType::Address:
        return std::to_string(number) + " Example Street";
    case MaskType::Organization:
        return "Example Company " + std::to_string(number);
    }
    return {};
}

}
