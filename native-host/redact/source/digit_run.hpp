// Digits that belong together although something stands between them.
#pragma once

#include <cstddef>
#include <string_view>

namespace fairtrace {

struct DigitRun {
    std::size_t start = 0;
    std::size_t end = 0; // After the last digit.
    std::size_t count = 0; // Digits.
};

struct DigitSeparators {
    std::string_view characters;
    std::size_t most = 1; // How many may follow one another.
};

// The run that begins with the digit at `start`.
DigitRun read_digit_run(std::string_view text, std::size_t start, DigitSeparators separators);

}
