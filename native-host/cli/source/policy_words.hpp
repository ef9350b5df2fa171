// What a policy says, in words, for its subcommands.
#pragma once

#include "output.hpp"

#include <fairtrace/policy_advice.hpp>
#include <fairtrace/policy_difference.hpp>

namespace fairtrace {

std::string joined(std::vector<std::string> const& words);

// "Orders (orders)".
std::string title_of(App const& app);

// One line for each category that is captured there, each excluded path and each field rule.
void say_scope(Output& output, App const& app);
void say_categories(Output& output, App const& app);
void say_field_rules(Output& output, App const& app);

// One line each, with file and line.
void say_advice(Output& output, std::string const& file, std::vector<Advice> const& advice);
Json advice_to_json(std::vector<Advice> const& advice);

// "widens".
std::string_view in_words(Effect effect);
Json changes_to_json(std::vector<PolicyChange> const& changes);

// What the program knows of this policy's risks.
std::vector<Advice> advice_on(Policy const& policy, std::string_view text);

}
