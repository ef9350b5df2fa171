// Other forms of the same characters as ASCII, so that recognizers need to know one form only.
#pragma once

#include "matching_view.hpp"

#include <string_view>

namespace fairtrace {

// Compatibility forms (NFKC), digits of all scripts, spaces, dashes and dots become ASCII; what
// shows nothing goes; Greek and Cyrillic letters that look Latin become Latin in words without a
// letter that does not. False if that changes nothing. Linear in the text.
bool fold_for_matching(std::string_view text, MatchingView& view);

}
