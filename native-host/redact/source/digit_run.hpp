// Digits that belong together although something stands between them.
#pragma once

#include "characters.hpp"

#include <algorithm>
#include <cstddef>
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
    explicit NextDigit(std::string_view text)
        : m_text(text)
    {
    }

    // In bytes, from a position that is not before the one of the last question; the size of the
    // text if no digit follows.
    std::size_t distance(std::size_t position)
    {
        m_digit = std::max(m_digit, position);
        while (m_digit < m_text.size() && !is_digit(m_text[m_digit]))
            ++m_digit;
        return m_digit == m_text.size() ? m_text.size() : m_digit - position;
    }

private:
    std::string_view m_text;
    std::size_t m_digit = 0;
};

// The run that begins with the digit at `start`.
DigitRun read_digit_run(std::string_view text, std::size_t start, DigitSeparators separators);

}
