// Names that are seen by how East Asian languages write them, not by a list of them.
#pragma once

#include "word.hpp"

#include <string_view>
#include <vector>

namespace fairtrace {

// Marks
// - two to five Vietnamese words that each begin with a capital, since only names do;
// - a Chinese surname with one to three characters that make no word with it, alone between spaces
//   or signs;
// - two short groups of Han, Kana or Thai with one space between, as Japanese and Thai write full
//   names, where one of them is masked or, in Japanese, is not one word.
// Comes after the words are judged by themselves.
void mask_east_asian_names(std::string_view text, std::vector<Word>& words);

}
