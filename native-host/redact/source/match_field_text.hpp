// What the words of one text of a field say: the name that a program knows it by, or the label that
// a person reads.
#pragma once

#include "field_patterns.hpp"

#include <optional>
#include <string_view>

namespace fairtrace {

// In a path such as "payment.card[number]" the end names the field, and what stands before it says
// whose it is: that makes the field secret if it is, and tells nothing else.
std::optional<FieldMatch> match_name(FieldPatterns const& patterns, std::string_view name);

// A long label begins with what it asks for; help follows.
std::optional<FieldMatch> match_label(FieldPatterns const& patterns, std::string_view label);

}
