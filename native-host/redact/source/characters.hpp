// Questions about single bytes, without the locale.
#pragma once

#include <string_view>

namespace fairtrace {

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

constexpr bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

constexpr bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }

constexpr bool is_letter(char byte) { return is_lower(byte) || is_upper(byte); }

constexpr bool is_alphanumeric(char byte) { return is_digit(byte) || is_letter(byte); }

constexpr bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

constexpr char to_lower(char byte)
{
    return is_upper(byte) ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

constexpr bool is_one_of(char byte, std::string_view set)
{
    return set.find(byte) != std::string_view::npos;
}

constexpr bool is_hexadecimal(char byte)
{
    return is_digit(byte) || (to_lower(byte) >= 'a' && to_lower(byte) <= 'f');
}

// True if a token that begins at `position` is not the rest of a longer one.
constexpr bool begins_token(std::string_view text, std::size_t position)
{
    return position == 0 || !is_alphanumeric(text[position - 1]);
}

}
