// What decoding needs to know of UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace fairtrace {

bool is_valid_utf8(std::string_view bytes);

// Of valid UTF-8.
std::size_t code_points(std::string_view text);

}
