// How names, values and things are put into a sentence.
#pragma once

#include <fairtrace/events.hpp>

#include <string>
#include <string_view>

namespace fairtrace {

// At most 60 characters, cut where a word ends.
std::string shortened(std::string_view text);

// “Save”; a value that is one placeholder stands without marks.
std::string quoted(std::string_view text);

// “Save”, or for a target without a name the text on it, or else its role and what is around it:
// the button in “Order 12”.
std::string naming(Target<RedactedText> const& target);

// The same, and "the page" where there is no target.
std::string naming_or_page(std::optional<Target<RedactedText>> const& target);

// " text 1", by which a paste is seen to be of a copy; nothing where that is not known.
std::string copied_text(std::optional<std::uint32_t> number);

// Name of the nearest thing around the target that has one, or nothing.
std::string_view nearest_context(Target<RedactedText> const& target);

}
