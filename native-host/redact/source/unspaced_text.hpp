// Words of scripts that write no spaces: Han, Kana and Thai.
#pragma once

#include <cstddef>
#include <string_view>

namespace fairtrace {

// Bytes of the first word of a run of word characters. In a script without spaces that is the
// longest word that the lexicon has, else one character; in others it is all up to the next such
// script, or up to Hangul behind Latin letters.
std::size_t unspaced_word_length(std::string_view run);

}
