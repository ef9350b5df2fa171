// Which fields a rule is for, so that two rules can be compared.
#pragma once

#include <fairtrace/policy.hpp>

namespace fairtrace {

bool equal_ignoring_case(std::string_view left, std::string_view right);

// Whether the rule applies to every field that the other one applies to.
bool applies_wherever(FieldRuleEntry const& rule, FieldRuleEntry const& other);

}
