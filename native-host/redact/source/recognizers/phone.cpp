// Phone numbers. What is written with its country's code is one where the metadata of
// libphonenumber call it possible; of what is written as in one country, most is known by its form,
// and the rest by the numbering plans of some countries.

#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../recognizers.hpp"

#include <algorithm>
#include <array>
#include <phonenumbers/phonenumberutil.h>

namespace fairtrace {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr std::size_t longest_phone = 15; // ITU-T E.164.
constexpr std::size_t shortest_international = 7;
constexpr std::size_t shortest_national
    = 9; // With its leading 0, so that a date of eight digits is none.
constexpr DigitSeparators separators { " -./()", 2 };

// Plans whose numbers have no leading 0 in their own country.
constexpr std::array plans { "ES", "FR", "IT", "PL", "PT", "BR", "IN", "CN", "MX", "DK", "NO",
    "CZ" };
constexpr std::size_t most_tries = 3; // A try costs as much as some thousand bytes of text.
constexpr std::size_t steps_of_try = 512;

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

// North American form: 555-010-1234 or (555) 010-1234, with or without a 1 in front.
bool is_three_three_four(std::string_view run)
{
    if (run.starts_with('1')) {
        run.remove_prefix(1);
        if (!take_separators(run))
            return false;
    }
    return take_digits(run, 3) && take_separators(run) && take_digits(run, 3)
        && take_separators(run) && take_digits(run, 4) && run.empty();
}

// Of "x12", "ext. 12" or "#12" behind a number, as RFC 3966 has extensions; the position itself
// where there is none.
std::size_t extension_end(std::string_view text, std::size_t end)
{
    constexpr std::size_t longest_extension = 7;
    constexpr std::array<std::string_view, 7> words { "extension", "ext", "x", "#", "poste", "int",
        "\u0434\u043E\u0431" };
    auto position = end;
    auto const skip = [&](ByteSet signs) {
        while (position < text.size() && is_one_of(text[position], signs))
            ++position;
    };
    skip(" ,;");
    auto const* const word = std::find_if(words.begin(), words.end(), [&](std::string_view one) {
        auto const there = text.substr(position, one.size());
        return std::equal(there.begin(), there.end(), one.begin(), one.end(),
            [](char left, char right) { return to_lower(left) == right; });
    });
    if (word == words.end())
        return end;
    position += word->size();
    skip(". :=");
    auto const digits = position;
    while (position < text.size() && is_digit(text[position]))
        ++position;
    bool const is_extension = position > digits && position - digits <= longest_extension;
    return is_extension ? position : end;
}

bool is_valid(std::string const& text, char const* region)
{
    auto const& util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    return util.Parse(text, region, &number) == PhoneNumberUtil::NO_PARSING_ERROR
        && util.IsValidNumberForRegion(number, region);
}

class Finder {
public:
    explicit Finder(Scan& scan)
        : m_scan(scan)
    {
    }

    void run()
    {
        auto const text = m_scan.text();
        std::size_t last_end = 0;
        for (auto const& digits : m_scan.outline().digits()) {
            if (digits.start < last_end)
                continue;
            auto const run = read_digit_run(text, digits.start, separators);
            last_end = run.end;
            auto const end = extension_end(text, run.end);
            bool const stands_alone = begins_token(text, run.start)
                && (end == text.size() || end > run.end || !is_letter(text[end]));
            if (!stands_alone || !is_phone(run))
                continue;
            m_scan.found(start_of(run.start), end, MaskType::Phone, "phone");
            last_end = end;
        }
    }

private:
    bool is_phone(DigitRun const& run)
    {
        auto const text = m_scan.text();
        if (run.count > longest_phone)
            return false;
        if (run.start > 0 && text[run.start - 1] == '+')
            return run.count >= shortest_international;
        if (text[run.start] == '0')
            return run.count >= shortest_national;
        auto const digits = text.substr(run.start, run.end - run.start);
        return is_three_three_four(digits) || is_in_a_plan(digits, run);
    }

    // Only what is written in several groups: most numbers in one piece are something else.
    bool is_in_a_plan(std::string_view digits, DigitRun const& run)
    {
        constexpr std::size_t shortest = 8;
        constexpr std::size_t longest = 11;
        bool const has_groups = digits.find(' ') != std::string_view::npos;
        if (!has_groups || run.count < shortest || run.count > longest || m_tries == most_tries)
            return false;
        ++m_tries;
        m_scan.spend(steps_of_try);
        std::string const number { digits };
        return std::any_of(plans.begin(), plans.end(),
            [&number](char const* plan) { return is_valid(number, plan); });
    }

    // Takes the sign or bracket before the digits along.
    std::size_t start_of(std::size_t start) const
    {
        auto const text = m_scan.text();
        while (start > 0 && (text[start - 1] == '+' || text[start - 1] == '('))
            --start;
        return start;
    }

    Scan& m_scan;
    std::size_t m_tries = 0;
};

}

void find_phones(Scan& scan) { Finder { scan }.run(); }

}
