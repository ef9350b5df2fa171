#include "whole_value.hpp"

#include "characters.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

struct Meaning {
    std::string_view word;
    MaskType type;
};

template<std::size_t Count>
std::optional<MaskType> meaning_of(
    std::array<Meaning, Count> const& meanings, std::string_view word)
{
    auto const* const found = std::find_if(meanings.begin(), meanings.end(),
        [word](Meaning const& meaning) { return meaning.word == word; });
    return found == meanings.end() ? std::nullopt : std::optional { found->type };
}

// Autofill field names of the HTML standard.
constexpr std::array<Meaning, 45> autocomplete_meanings { {
    { "name", MaskType::Person },
    { "honorific-prefix", MaskType::Person },
    { "given-name", MaskType::Person },
    { "additional-name", MaskType::Person },
    { "family-name", MaskType::Person },
    { "honorific-suffix", MaskType::Person },
    { "nickname", MaskType::Person },
    { "cc-name", MaskType::Person },
    { "cc-given-name", MaskType::Person },
    { "cc-additional-name", MaskType::Person },
    { "cc-family-name", MaskType::Person },
    { "username", MaskType::Id },
    { "email", MaskType::Email },
    { "tel", MaskType::Phone },
    { "tel-country-code", MaskType::Phone },
    { "tel-national", MaskType::Phone },
    { "tel-area-code", MaskType::Phone },
    { "tel-local", MaskType::Phone },
    { "tel-local-prefix", MaskType::Phone },
    { "tel-local-suffix", MaskType::Phone },
    { "tel-extension", MaskType::Phone },
    { "cc-number", MaskType::Card },
    { "cc-exp", MaskType::Card },
    { "cc-exp-month", MaskType::Card },
    { "cc-exp-year", MaskType::Card },
    { "cc-csc", MaskType::Secret },
    { "one-time-code", MaskType::Secret },
    { "new-password", MaskType::Secret },
    { "current-password", MaskType::Secret },
    { "organization", MaskType::Text },
    { "street-address", MaskType::Text },
    { "address-line1", MaskType::Text },
    { "address-line2", MaskType::Text },
    { "address-line3", MaskType::Text },
    { "address-level1", MaskType::Text },
    { "address-level2", MaskType::Text },
    { "address-level3", MaskType::Text },
    { "address-level4", MaskType::Text },
    { "postal-code", MaskType::Text },
    { "bday", MaskType::Text },
    { "bday-day", MaskType::Text },
    { "bday-month", MaskType::Text },
    { "bday-year", MaskType::Text },
    { "impp", MaskType::Id },
    { "photo", MaskType::Id },
} };

constexpr std::array<Meaning, 3> type_meanings { {
    { "email", MaskType::Email },
    { "tel", MaskType::Phone },
    { "password", MaskType::Secret },
} };

// Words of a field's name or label that tell wherever they stand.
constexpr std::array<Meaning, 34> word_meanings { {
    { "email", MaskType::Email },
    { "mail", MaskType::Email },
    { "phone", MaskType::Phone },
    { "telephone", MaskType::Phone },
    { "tel", MaskType::Phone },
    { "mobile", MaskType::Phone },
    { "fax", MaskType::Phone },
    { "iban", MaskType::Iban },
    { "password", MaskType::Secret },
    { "passcode", MaskType::Secret },
    { "secret", MaskType::Secret },
    { "token", MaskType::Secret },
    { "otp", MaskType::Secret },
    { "pin", MaskType::Secret },
    { "cvv", MaskType::Secret },
    { "cvc", MaskType::Secret },
    { "username", MaskType::Id },
    { "login", MaskType::Id },
    { "ssn", MaskType::Id },
    { "passport", MaskType::Id },
    { "firstname", MaskType::Person },
    { "lastname", MaskType::Person },
    { "fullname", MaskType::Person },
    { "surname", MaskType::Person },
    { "forename", MaskType::Person },
    { "nickname", MaskType::Person },
    { "cardholder", MaskType::Person },
    { "address", MaskType::Text },
    { "street", MaskType::Text },
    { "city", MaskType::Text },
    { "zip", MaskType::Text },
    { "postcode", MaskType::Text },
    { "birthday", MaskType::Text },
    { "birth", MaskType::Text },
} };

// Words that tell only as the last one: "Customer" asks for a person, "Customer number" does not.
constexpr std::array<Meaning, 14> last_word_meanings { {
    { "customer", MaskType::Person },
    { "contact", MaskType::Person },
    { "recipient", MaskType::Person },
    { "owner", MaskType::Person },
    { "assignee", MaskType::Person },
    { "author", MaskType::Person },
    { "employee", MaskType::Person },
    { "patient", MaskType::Person },
    { "manager", MaskType::Person },
    { "person", MaskType::Person },
    { "attention", MaskType::Person },
    { "member", MaskType::Person },
    { "cardnumber", MaskType::Card },
    { "user", MaskType::Person },
} };

// What has a name without being a person.
constexpr std::array<std::string_view, 30> named_things { "account", "app", "article", "attribute",
    "category", "city", "column", "domain", "event", "field", "file", "filter", "folder", "group",
    "item", "list", "plan", "product", "project", "report", "role", "rule", "status", "step", "tag",
    "task", "template", "view", "warehouse", "workflow" };

// Words of customerEmail, customer_email and "Customer e-mail", in lower case.
std::vector<std::string> words_of(std::string_view text)
{
    std::vector<std::string> words;
    bool starts = true;
    char previous = ' ';
    for (char const byte : text) {
        if (!is_letter(byte)) {
            starts = true;
        } else {
            if (starts || (is_upper(byte) && is_lower(previous)))
                words.emplace_back();
            words.back() += to_lower(byte);
            starts = false;
        }
        previous = byte;
    }
    return words;
}

bool is_named_thing(std::string_view word)
{
    return std::find(named_things.begin(), named_things.end(), word) != named_things.end();
}

// "Card number", "user name", "name", but not "file name". `before` is empty for the first word.
std::optional<MaskType> meaning_of_pair(std::string_view before, std::string_view word)
{
    if (before == "card" && word == "number")
        return MaskType::Card;
    if (word == "name" && !is_named_thing(before))
        return before == "user" ? MaskType::Id : MaskType::Person;
    return std::nullopt;
}

std::optional<MaskType> meaning_of_words(std::string_view text)
{
    auto const words = words_of(text);
    std::string_view before;
    for (std::string_view const word : words) {
        if (auto const meaning = meaning_of(word_meanings, word))
            return meaning;
        if (auto const meaning = meaning_of_pair(before, word))
            return meaning;
        before = word;
    }
    return words.empty() ? std::nullopt : meaning_of(last_word_meanings, words.back());
}

// The last token is the field's; those before say which of several (shipping, work).
std::optional<MaskType> meaning_of_autocomplete(std::string_view autocomplete)
{
    while (!autocomplete.empty()) {
        auto const start = autocomplete.find_last_of(' ') + 1;
        std::string token { autocomplete.substr(start) };
        std::transform(token.begin(), token.end(), token.begin(), to_lower);
        if (token != "webauthn")
            return meaning_of(autocomplete_meanings, token);
        autocomplete = autocomplete.substr(0, start == 0 ? 0 : start - 1);
    }
    return std::nullopt;
}

}

std::optional<WholeValue> whole_value(FieldDescription const& field)
{
    if (auto const type = meaning_of_autocomplete(field.autocomplete))
        return WholeValue { *type, "field_autocomplete" };
    if (auto const type = meaning_of(type_meanings, std::string_view { field.type }))
        return WholeValue { *type, "field_type" };
    if (auto const type = meaning_of_words(field.name))
        return WholeValue { *type, "field_name" };
    if (auto const type = meaning_of_words(field.label))
        return WholeValue { *type, "field_label" };
    return std::nullopt;
}

}
