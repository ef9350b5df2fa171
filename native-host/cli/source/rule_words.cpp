#include "rule_words.hpp"

#include <algorithm>
#include <word_lists.hpp>

namespace fairtrace {

namespace {

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
    auto const* const found = std::find_if(rule_words.begin(), rule_words.end(),
        [rule](NamedWords const& one) { return one.name == rule; });
    return found == rule_words.end() ? identifier_in_words(rule) : std::string { found->words };
}

}
