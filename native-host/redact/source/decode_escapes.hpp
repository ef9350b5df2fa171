// Characters that are written as an escape sequence, so that recognizers see what they stand for.
#pragma once

#include "matching_view.hpp"

#include <string_view>

namespace fairtrace {

// Percent-encoding (RFC 3986), character references of HTML and the \u and \x of JSON and
// JavaScript, each decoded once. False if there are none. Linear in the text.
bool decode_escapes(std::string_view text, MatchingView& view);

}
