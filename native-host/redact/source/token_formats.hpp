// How services mark the tokens and keys that they give out, so that scanners find them. From the
// services' public documentation.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace fairtrace {

// What may follow the prefix.
enum class TokenAlphabet : std::uint8_t {
    Hexadecimal,
    Alphanumeric,
    Base64Url, // Alphanumeric, - and _.
    Any, // Base64Url and . + / = ~ : %
};

struct TokenFormat {
    std::string_view prefix;
    TokenAlphabet alphabet {};
    std::uint16_t shortest = 0; // Characters behind the prefix, at least.
};

// In the order of their prefixes' bytes.
std::span<TokenFormat const> token_formats();

// Those of which the prefix begins with the byte.
std::span<TokenFormat const> token_formats_of(char first);

// No token of any of the formats has fewer characters.
std::size_t shortest_token();

}
