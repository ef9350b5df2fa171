// A URL taken apart into what may be looked at further: names of places and of parameters, never
// values.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

struct UrlParts {
    std::vector<std::string> segments; // Decoded once; "#" begins the path of a hash route.
    std::vector<std::string> query_names; // In order.
};

UrlParts split_url(std::string_view url);

// The same for what follows the origin, as in a route template.
UrlParts split_path(std::string_view path);

}
