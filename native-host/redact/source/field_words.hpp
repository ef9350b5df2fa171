// The words of a field's name, label or placeholder, in any language, as they are compared with the
// words that tell what a field holds.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Lower case, without accents, vowel signs of Arabic and its article: customerEmail, customer_email
// and "Customer e-mail" have the same words. Digits at the end of a word are left out (address2).
// Reads the first 512 bytes and gives at most 48 words.
std::vector<std::string> field_words(std::string_view text);

// True if the words of the script are not apart by spaces: Han, Kana, Hangul, Thai.
bool is_written_without_spaces(std::string_view word);

// In code points.
std::size_t length_of(std::string_view word);

}
