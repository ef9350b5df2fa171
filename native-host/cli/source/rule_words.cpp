#include "rule_words.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

struct RuleWords {
    std::string_view rule;
    std::string_view words;
};

// By the rule's name. The structure test compares them with the rules that there are.
constexpr auto list = std::to_array<RuleWords>({
    { "account_name", "it has the form of an account's name" },
    { "assigned_secret", "a word before it says that it is secret" },
    { "card", "it has the length and check digit of a card number" },
    { "crypto_address", "it has the form of a wallet's address" },
    { "date", "it has the form of a date" },
    { "date_of_birth", "it is a date, and a word before it speaks of a birth" },
    { "email", "it has the form of an e-mail address" },
    { "escaped_word", "it is a word in a form that hides it" },
    { "field_autocomplete", "the field says by its autocomplete what it holds" },
    { "field_label", "the field's label says what it holds" },
    { "field_name", "what the field is called says what it holds" },
    { "field_placeholder", "the field's placeholder says what it holds" },
    { "field_type", "the field's type says what it holds" },
    { "field_unknown", "nothing says what the field holds, so all of it is masked" },
    { "hardware_address", "it has the form of a network card's address" },
    { "iban", "it has the form and check digits of a bank account number (IBAN)" },
    { "identifier", "it is a number or a name made of letters and digits" },
    { "ip_version_4", "it has the form of a network address" },
    { "ip_version_6", "it has the form of a network address" },
    { "long_number", "it is a number of four digits or more" },
    { "machine_readable_zone", "it has the form of the lines of a passport or identity card" },
    { "masked_before", "it was part of what was masked before" },
    { "name", "it is a name that people have" },
    { "number_piece", "it may be a piece of a number that goes on in other fields" },
    { "phone", "it has the form of a phone number" },
    { "placeholder_bracket", "it would look like a placeholder" },
    { "policy_rule", "the policy lets nothing of this field through" },
    { "postal_address", "it has the form of a postal address" },
    { "postal_code", "it has the form of a postal code and its place" },
    { "private_key", "it has the form of a private key" },
    { "random_token", "it is as random as a key or password" },
    { "recognizer_failed", "it took too long to judge, so all of it is masked" },
    { "token_prefix", "it begins as the keys and tokens of a service do" },
    { "unknown_identifier", "it has a part that is no word that may stay" },
    { "unknown_segment", "it is no usual name of a part of an app" },
    { "unknown_word", "it is no word that may stay" },
    { "url_sign_in", "it is the sign-in of an address" },
    { "user_path", "it has the form of a person's folder" },
    { "uuid", "it has the form of a unique id (UUID)" },
    { "web_token", "it has the form of a web token (JWT)" },
});

// Those of national_rule.hpp are named by what they know: dutch_citizen_number.
std::string identifier_in_words(std::string_view rule)
{
    std::string words { rule };
    std::replace(words.begin(), words.end(), '_', ' ');
    return "it has the form of what is called: " + words;
}

}

std::string rule_in_words(std::string_view rule)
{
    auto const* const found = std::find_if(
        list.begin(), list.end(), [rule](RuleWords const& one) { return one.rule == rule; });
    return found == list.end() ? identifier_in_words(rule) : std::string { found->words };
}

}
