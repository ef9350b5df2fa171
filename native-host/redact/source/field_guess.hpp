// What a form says of a field's value. A form knows better than any analysis of the text what was
// typed.
#pragma once

#include "field_patterns.hpp"

#include <fairtrace/redact.hpp>

#include <optional>

namespace fairtrace {

class FieldGuesser {
public:
    // The autofill field name of the HTML standard decides; then type, name, label and placeholder
    // are weighed.
    FieldGuess guess(FieldDescription const& field) const;

private:
    FieldPatterns m_patterns;
};

}
