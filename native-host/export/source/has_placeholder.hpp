// Whether something of a text was masked.
#pragma once

#include <string_view>

namespace fairtrace {

constexpr bool has_placeholder(std::string_view text)
{
    constexpr std::string_view open_mark = "\u27E8";
    return text.find(open_mark) != std::string_view::npos;
}

}
