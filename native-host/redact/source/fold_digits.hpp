// Digits of other scripts and full-width forms as ASCII, so that recognizers need to know one form
// only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// False if there is nothing to fold. Else `source` has for each byte of `folded`, and for its end,
// where it was.
bool fold_digits(std::string_view text, std::string& folded, std::vector<std::uint32_t>& source);

}
