// Where a value stands in a JSON text, so that an error can name a line.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Keys and indexes (as decimal digits) from the root to a value.
using JsonPath = std::vector<std::string>;

// The 1-based line of the value at `path` in valid JSON, or of its nearest ancestor that exists.
std::uint32_t line_of(std::string_view json, JsonPath const& path);

// The 1-based line of a byte.
std::uint32_t line_at(std::string_view text, std::size_t position);

// Where a value begins and ends, without the white space around it.
struct JsonExtent {
    std::size_t begin = 0;
    std::size_t end = 0;
};

// Of the value at `path` in valid JSON, or of its nearest ancestor that exists.
JsonExtent extent_of(std::string_view json, JsonPath const& path);

}
