#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../recognizers.hpp"

namespace fairtrace {

namespace {

constexpr std::size_t longest_phone = 15; // ITU-T E.164.
constexpr std::size_t shortest_international = 7;
constexpr std::size_t shortest_national
    = 9; // With its leading 0, so that a date of eight digits is none.
constexpr DigitSeparators separators { " -./()", 2 };

// North American form: 555-010-1234 or (555) 010-1234.
bool is_three_three_four(std::string_view run)
{
    static constexpr std::string_view form = "ddd-ddd-dddd";
    std::size_t next = 0;
    for (char const byte : run) {
        if (next < form.size() && form[next] == '-') {
            if (is_digit(byte))
                return false;
            ++next;
        } else if (is_digit(byte)) {
            if (next == form.size())
                return false;
            ++next;
        } else if (next != 4 && next != 8) {
            return false;
        }
    }
    return next == form.size();
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

void find_phones(std::string_view text, std::vector<MaskSpan>& found)
{
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (!is_digit(text[position]))
            continue;
        auto const run = read_digit_run(text, position, separators);
        position = run.end - 1;
        bool const stands_alone = begins_token(text, run.start)
            && (run.end == text.size() || !is_letter(text[run.end]));
        if (stands_alone && is_phone(text, run))
            found.push_back({ start_of(text, run.start), run.end, MaskType::Phone, "phone" });
    }
}

}
