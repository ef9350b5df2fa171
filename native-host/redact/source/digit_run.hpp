// Digits that belong together although something stands between them.
#pragma once

#include "characters.hpp"
#include "text_outline.hpp"

#include <cstddef>
#include <span>
#include <string_view>

namespace fairtrace {

struct DigitRun {
    std::size_t start = 0;
    std::size_t end = 0; // After the last digit.
    std::size_t count = 0; // Digits.
};

struct DigitSeparators {
    ByteSet characters;
    std::size_t most = 1; // How many may follow one another.
};

// How far it is to digits, for those who go through a text from the front to the back.
class NextDigit {
public:
    explicit NextDigit(TextOutline const& outline)
        : m_digits(outline.digits())
    {
    }

    // In bytes, from a position that is not before the one of the last question; npos if no digit
    // follows.
    std::size_t distance(std::size_t position)
    {
        while (m_next < m_digits.size() && m_digits[m_next].end <= position)
            ++m_next;
        if (m_next == m_digits.size())
            return std::string_view::npos;
        auto const start = m_digits[m_next].start;
        return start > position ? start - position : 0;
    }

private:
    std::span<Stretch const> m_digits;
    std::size_t m_next = 0;
};

// The run that begins with the digit at `start`.
DigitRun read_digit_run(std::string_view text, std::size_t start, DigitSeparators separators);

}
