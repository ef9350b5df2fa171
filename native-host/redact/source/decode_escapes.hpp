// Characters that are written as an escape sequence, so that recognizers see what they stand for.
#pragma once

#include "matching_view.hpp"

#include <string_view>

namespace fairtrace {

// Percent-encoding (RFC 3986), character references of HTML and the \u and \x of JSON and
// JavaScript, each decoded once. False if there are none. Linear in the text.
bool decode_escapes(std::string_view text, MatchingView& view);

// Words with a letter or a digit written so, with all that is written so beside them. What the
// words of a text are judged by does not know them: they are as unknown as what they spell.
// Linear in the text.
void find_escaped_words(std::string_view text, std::vector<MaskSpan>& spans);
bool has_escaped_words(std::string_view text);

}
