// What knows one type of value by its form. Each recognizer is one file in recognizers/ and one
// line in recognizers.cpp.
#pragma once

#include "scan.hpp"

#include <cstdint>
#include <span>

namespace fairtrace {

struct Recognizer {
    // Of trait; a text without one of them holds nothing for this recognizer.
    std::uint16_t needs;
    // In order and without overlaps.
    void (*find)(Scan& scan);
};

// Where two find the same bytes, the one that is earlier in the list names the type.
std::span<Recognizer const> recognizers();

}
