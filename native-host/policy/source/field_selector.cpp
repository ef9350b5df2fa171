#include "field_selector.hpp"

#include <fairtrace/policy_advice.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool asks_no_more(std::optional<std::string> const& one, std::optional<std::string> const& other)
{
    return !one || (other && equal_ignoring_case(*one, *other));
}

}

bool equal_ignoring_case(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](char a, char b) { return lower(a) == lower(b); });
}

bool applies_wherever(FieldRuleEntry const& rule, FieldRuleEntry const& other)
{
    return asks_no_more(rule.name, other.name) && asks_no_more(rule.label, other.label);
}

std::string field_in_words(FieldRuleEntry const& rule)
{
    std::string words = "the field";
    if (rule.name)
        words += " named “" + *rule.name + "”";
    if (rule.name && rule.label)
        words += " and";
    if (rule.label)
        words += " labelled “" + *rule.label + "”";
    return words;
}

}
