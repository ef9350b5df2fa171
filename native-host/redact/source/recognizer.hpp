// What knows one type of value by its form. Each recognizer is one file in recognizers/ and one
// line in recognizers.cpp.
#pragma once

#include <fairtrace/redact.hpp>

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fairtrace {

// What a text contains, so that most texts are not scanned at all.
namespace trait {
inline constexpr std::uint8_t digit = 1;
inline constexpr std::uint8_t at_sign = 2;
inline constexpr std::uint8_t colon = 4;
inline constexpr std::uint8_t dash = 8;
inline constexpr std::uint8_t not_ascii = 16;
}

std::uint8_t traits_of(std::string_view text);

struct Recognizer {
    std::uint8_t needs; // A text without one of these traits holds nothing for this recognizer.
    // Appends what it finds, in order and without overlaps, in time linear in the text.
    void (*find)(std::string_view text, std::vector<MaskSpan>& found);
};

// Where two find the same bytes, the one that is earlier in the list names the type.
std::span<Recognizer const> recognizers();

}
