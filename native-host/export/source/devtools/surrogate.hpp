// Realistic values in place of placeholders, so that a replayed form accepts them. Each is of the
// placeholder's type, the same for the same number, and belongs to nobody: reserved domains,
// numbers and addresses for documentation only.
#pragma once

#include <fairtrace/vocabulary.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace fairtrace {

bool has_placeholder(std::string_view text);

// `text` with a surrogate for every placeholder such as ⟨EMAIL_1⟩. A field that takes only its own
// syntax (a number, a date, …) gets a value in that syntax.
std::string with_surrogates(std::string_view text, std::optional<InputType> field);

}
