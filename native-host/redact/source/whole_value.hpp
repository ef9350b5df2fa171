// What a field says of its value. A form knows better than any analysis of the text what was typed.
#pragma once

#include <fairtrace/redact.hpp>

#include <optional>

namespace fairtrace {

struct WholeValue {
    MaskType type {};
    Literal rule;
};

// The type of the complete value, or nothing if the field does not tell.
std::optional<WholeValue> whole_value(FieldDescription const& field);

}
