// Terms that join words by their capitals, as products and things of programs are called.
#pragma once

#include <cstdint>
#include <string_view>

namespace fairtrace {

// True for "TextLink" and "WordPress", and for "phpMyAdmin" where the lexicon has it as it is.
// `kinds` are the bits of the complete word. False for every word that is a name or has one in it,
// and where a part is short: names of people with a capital inside begin with a particle (McCoy,
// LeBlanc).
bool is_joined_term(std::string_view text, std::uint8_t kinds);

}
