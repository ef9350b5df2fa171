// What knows one type of value by its form. Each recognizer is one file in recognizers/ and one
// line in recognizers.cpp.
#pragma once

#include "scan.hpp"

#include <cstdint>
#include <span>
#include <string_view>

namespace fairtrace {

// What a text contains, so that most texts are not scanned at all.
namespace trait {
inline constexpr std::uint8_t digit = 1;
inline constexpr std::uint8_t at_sign = 2;
inline constexpr std::uint8_t colon = 4;
inline constexpr std::uint8_t dash = 8;
inline constexpr std::uint8_t not_ascii = 16;
inline constexpr std::uint8_t escape = 32; // What an escape sequence begins with.
inline constexpr std::uint8_t slash = 64; // Of either direction.
inline constexpr std::uint8_t any = 128; // Any byte at all.
}

std::uint8_t traits_of(std::string_view text);

struct Recognizer {
    std::uint8_t needs; // A text without one of these traits holds nothing for this recognizer.
    // In order and without overlaps.
    void (*find)(Scan& scan);
};

// Where two find the same bytes, the one that is earlier in the list names the type.
std::span<Recognizer const> recognizers();

}
