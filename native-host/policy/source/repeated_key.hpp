// JSON lets a key stand twice in an object, and readers disagree on which value holds (RFC 8259,
// section 4). A policy must mean one thing to everybody who reads it.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fairtrace {

// The 1-based line of the first key in valid JSON that its object has already.
std::optional<std::uint32_t> line_of_repeated_key(std::string_view json);

}
