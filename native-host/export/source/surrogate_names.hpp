// Names that look like those of a country and are nobody's: given names are real, family names are
// the country's words for such things as "example" and "placeholder", as far as nobody is called
// so.
#pragma once

#include "surrogate_text.hpp"

#include <span>
#include <string_view>

namespace fairtrace {

struct SurrogateNames {
    std::span<std::string_view const> given;
    std::span<std::string_view const> family;
};

SurrogateNames surrogate_names(SurrogateLocale locale);

}
