#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../recognizers.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t longest_phone = 15; // ITU-T E.164.
constexpr std::size_t shortest_international = 7;
constexpr std::size_t shortest_national
    = 9; // With its leading 0, so that a date of eight digits is none.
constexpr DigitSeparators separators { " -./()", 2 };

// Takes so many digits off the front.
bool take_digits(std::string_view& run, std::size_t count)
{
    auto const digits = run.substr(0, count);
    run.remove_prefix(digits.size());
    return digits.size() == count && std::all_of(digits.begin(), digits.end(), is_digit);
}

// Takes what stands before the next digit off the front.
bool take_separators(std::string_view& run)
{
    auto const digit = std::find_if(run.begin(), run.end(), is_digit);
    auto const count = static_cast<std::size_t>(digit - run.begin());
    run.remove_prefix(count);
    return count > 0;
}

// North American form: 555-010-1234 or (555) 010-1234.
bool is_three_three_four(std::string_view run)
{
    return take_digits(run, 3) && take_separators(run) && take_digits(run, 3)
        && take_separators(run) && take_digits(run, 4) && run.empty();
}

bool is_phone(std::string_view text, DigitRun const& run)
{
    if (run.count > longest_phone)
        return false;
    if (run.start > 0 && text[run.start - 1] == '+')
        return run.count >= shortest_international;
    if (text[run.start] == '0')
        return run.count >= shortest_national;
    return is_three_three_four(text.substr(run.start, run.end - run.start));
}

// Takes the sign or bracket before the digits along.
std::size_t start_of(std::string_view text, std::size_t start)
{
    while (start > 0 && (text[start - 1] == '+' || text[start - 1] == '('))
        --start;
    return start;
}

}

void find_phones(Scan& scan)
{
    auto const text = scan.text();
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (!is_digit(text[position]))
            continue;
        auto const run = read_digit_run(text, position, separators);
        position = run.end - 1;
        bool const stands_alone = begins_token(text, run.start)
            && (run.end == text.size() || !is_letter(text[run.end]));
        if (stands_alone && is_phone(text, run))
            scan.found(start_of(text, run.start), run.end, MaskType::Phone, "phone");
    }
}

}
