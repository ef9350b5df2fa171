// Names that the words beside them announce: "Mr. Page", "Frau Klein", "Blue Field Ltd".
#pragma once

#include "word.hpp"

#include <string_view>

namespace fairtrace {

// Words that stand with names and are none: "Mrs", "van". `folded` is as FoldedWord has it.
bool is_title_or_particle(std::string_view folded);

void mask_announced_names(std::string_view text, std::vector<Word>& words);

// "Quonk van der Page": after a masked name, particles and another capital are parts of the name
// too.
void mask_names_after_particles(std::string_view text, std::vector<Word>& words);

}
