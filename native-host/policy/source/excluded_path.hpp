// The paths on which nothing is captured, as servers read them: percent-encoding and a slash at the
// end make no difference.
#pragma once

#include <string>
#include <string_view>

namespace fairtrace {

// A path without its percent-encoding (RFC 3986, 2.1): servers take /%73alary for /salary.
std::string decoded(std::string_view path);

// A slash at the end makes no difference: /salary/ is /salary, and /salary/* excludes both.
bool is_excluded(std::string_view decoded_path, std::string_view pattern);

// Whether the pattern excludes every path that the other one excludes.
bool excludes_all_of(std::string_view pattern, std::string_view other);

}
