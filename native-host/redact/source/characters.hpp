// Questions about bytes, without the locale.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace fairtrace {

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

constexpr bool is_lower(char byte) { return byte >= 'a' && byte <= 'z'; }

constexpr bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }

constexpr bool is_letter(char byte)
{
    // The bit is all that tells a capital of ASCII from its small letter.
    constexpr unsigned case_bit = 0x20;
    return is_lower(static_cast<char>(static_cast<unsigned char>(byte) | case_bit));
}

constexpr bool is_alphanumeric(char byte) { return is_digit(byte) || is_letter(byte); }

constexpr bool is_ascii(char byte) { return static_cast<unsigned char>(byte) < 0x80; }

// Eight bytes at a time, since it is asked of every text and of every word.
inline bool is_all_ascii(std::string_view text)
{
    constexpr std::uint64_t high_bits = 0x8080808080808080U;
    std::uint64_t seen = 0;
    std::size_t position = 0;
    for (; position + sizeof seen <= text.size(); position += sizeof seen) {
        std::uint64_t bytes = 0;
        std::memcpy(&bytes, text.data() + position, sizeof bytes);
        seen |= bytes;
    }
    for (; position < text.size(); ++position)
        seen |= static_cast<unsigned char>(text[position]);
    return (seen & high_bits) == 0;
}

constexpr char to_lower(char byte)
{
    return is_upper(byte) ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

// Some bytes of ASCII. Asked often, so it is bits and no search.
class ByteSet {
public:
    // A literal is a set; its last byte, the zero, is not in it.
    template<std::size_t Size>
    consteval ByteSet(char const (&bytes)[Size]) // NOLINT(google-explicit-constructor)
    {
        for (std::size_t index = 0; index + 1 < Size; ++index)
            add(static_cast<unsigned char>(bytes[index]));
    }

    constexpr bool has(char byte) const
    {
        auto const value = static_cast<unsigned char>(byte);
        return value < 2 * half && (m_bits[value / half] >> (value % half) & 1U) != 0;
    }

private:
    static constexpr unsigned half = 64;

    constexpr void add(unsigned char value)
    {
        m_bits.at(value / half) |= std::uint64_t { 1 } << (value % half);
    }

    std::array<std::uint64_t, 2> m_bits {};
};

constexpr bool is_one_of(char byte, ByteSet set) { return set.has(byte); }

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
