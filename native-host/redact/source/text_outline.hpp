// Where in a text something stands that recognizers look for. Read once for all of them, so that
// none goes through the bytes in between.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fairtrace {

// What a text contains, so that most texts are not scanned at all.
namespace trait {
inline constexpr std::uint16_t digit = 1;
inline constexpr std::uint16_t at_sign = 2;
inline constexpr std::uint16_t colon = 4;
inline constexpr std::uint16_t dash = 8;
inline constexpr std::uint16_t not_ascii = 16;
inline constexpr std::uint16_t escape = 32; // What an escape sequence begins with.
inline constexpr std::uint16_t slash = 64; // Of either direction.
inline constexpr std::uint16_t equals_sign = 128;
inline constexpr std::uint16_t long_run = 256; // One of long_runs() at least.
}

// Bytes [start, end).
struct Stretch {
    std::size_t start = 0;
    std::size_t end = 0;

    std::size_t size() const { return end - start; }
};

// Keeps its buffers from text to text.
class TextOutline {
public:
    static constexpr std::size_t shortest_long_run = 12; // Nine bytes in base64.

    // Linear in the text.
    void read(std::string_view text);

    // True if the text has one of these traits.
    bool has(unsigned traits) const { return (m_traits & traits) != 0; }

    // All digits of ASCII; what follows one another is one stretch.
    std::span<Stretch const> digits() const { return m_digits; }

    // Letters and digits of ASCII and the signs that tokens, keys and machine-readable lines have
    // beside them: _ - + / = . ~ : $ | % <, where no other byte stands between.
    std::span<Stretch const> long_runs() const { return m_long_runs; }

private:
    void enter_or_leave_digits(std::size_t position);

    unsigned m_traits = 0;
    std::vector<Stretch> m_digits;
    std::vector<Stretch> m_long_runs;
};

}
