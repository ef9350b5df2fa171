#include "digit_run.hpp"

namespace fairtrace {

DigitRun read_digit_run(std::string_view text, std::size_t start, DigitSeparators separators)
{
    DigitRun run { start, start, 0 };
    std::size_t between = 0;
    for (auto position = start; position < text.size() && between <= separators.most; ++position) {
        if (is_digit(text[position])) {
            run.end = position + 1;
            ++run.count;
            between = 0;
        } else if (is_one_of(text[position], separators.characters)) {
            ++between;
        } else {
            break;
        }
    }
    return run;
}

}
