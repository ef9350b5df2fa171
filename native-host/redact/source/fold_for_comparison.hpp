// Other spellings of the same value are the same text afterwards: without case (NFKC_Casefold of
// Unicode, which also undoes full width and ligatures), without accents of Latin, Greek, Cyrillic
// and Arabic letters.
#pragma once

#include <string>
#include <string_view>

namespace fairtrace {

std::string fold_for_comparison(std::string_view text);

}
