// Words that the lexicon has only in parts: "Willkommensnachricht", "ayarlarından", "설정을".
#pragma once

#include <cstdint>
#include <string_view>

namespace fairtrace {

// Kinds of a word that is a known word with an ending or a beginning of the lexicon, or is put
// together from two or three known words; 0 if it is neither. It is common only where its parts
// are common and long enough that hardly a name is made of such parts. No part may be a name.
// `folded` is as FoldedWord has it.
std::uint8_t kinds_of_parts(std::string_view folded);

}
