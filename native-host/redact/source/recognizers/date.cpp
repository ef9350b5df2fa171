// Dates with a day and a year, and any date that words call one of birth. Names of months are those
// of the lexicon, which has them from the Unicode CLDR for all its languages.

#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../fold_word.hpp"
#include "../recognizers.hpp"
#include "../vocabulary.hpp"
#include "../word_list.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace fairtrace {

namespace {

constexpr unsigned last_day = 31;
constexpr unsigned last_month = 12;
constexpr unsigned first_year = 1850;
constexpr unsigned last_year = 2150;

struct Number {
    std::size_t end = 0;
    std::size_t digits = 0;
    unsigned value = 0;

    bool is_day() const { return digits <= 2 && value >= 1 && value <= last_day; }

    bool is_month() const { return digits <= 2 && value >= 1 && value <= last_month; }

    bool is_year() const { return digits == 4 && value >= first_year && value <= last_year; }
};

constexpr std::size_t most_digits = 4;

std::optional<Number> read_number(std::string_view text, std::size_t start)
{
    Number number { start };
    while (number.end < text.size() && is_digit(text[number.end])) {
        if (++number.digits > most_digits)
            return std::nullopt;
        number.value = number.value * 10 + static_cast<unsigned>(text[number.end++] - '0');
    }
    return number.digits == 0 ? std::nullopt : std::optional { number };
}

// Letters of any script.
bool is_of_word(char byte) { return is_letter(byte) || !is_ascii(byte); }

std::size_t word_end(std::string_view text, std::size_t start)
{
    while (start < text.size() && is_of_word(text[start]))
        ++start;
    return start;
}

bool is_month_name(std::string_view word)
{
    constexpr std::size_t shortest = 3;
    return word.size() >= shortest
        && (Vocabulary::kinds(FoldedWord { word }.view()) & word_kind::month) != 0;
}

constexpr ByteSet joint_signs { " .,-/" };
constexpr std::size_t longest_joint_word = 2; // Bytes.

// What stands between the parts of a date: signs, and one short word such as "de" or "of" or "th".
std::size_t skip_joint(std::string_view text, std::size_t position)
{
    auto const skip_signs = [&] {
        while (position < text.size() && is_one_of(text[position], joint_signs))
            ++position;
    };
    skip_signs();
    auto const end = word_end(text, position);
    if (end - position <= longest_joint_word && end > position) {
        position = end;
        skip_signs();
    }
    return position;
}

constexpr std::array<std::string_view, 3> day_signs { "\u5E74", "\u6708", "\u65E5" }; // 年 月 日

class Finder {
public:
    explicit Finder(Scan& scan)
        : m_scan(scan)
        , m_text(scan.text())
    {
    }

    void run()
    {
        for (auto const& digits : m_scan.outline().digits()) {
            if (digits.start < m_last_end)
                continue;
            auto const name = name_before(digits.start);
            if (name == digits.start || !take(name))
                take(digits.start);
        }
    }

private:
    // Takes the date that begins at the position, if one does.
    bool take(std::size_t start)
    {
        auto const end = begins_token(m_text, start) ? date_end(start) : start;
        if (end == start)
            return false;
        m_scan.found(start, end, MaskType::Date, "date");
        m_last_end = end;
        return true;
    }

    // Where the word begins that may name the month of the day at `digit`, or `digit`.
    std::size_t name_before(std::size_t digit) const
    {
        auto end = signs_start(digit);
        auto start = word_start(end);
        if (end - start <= longest_joint_word && end > start) {
            auto const before = signs_start(start);
            start = before < start ? word_start(before) : start;
            end = before;
        }
        return digit - end <= longest_joint && end > start ? start : digit;
    }

    std::size_t signs_start(std::size_t end) const
    {
        while (end > m_last_end && is_one_of(m_text[end - 1], joint_signs))
            --end;
        return end;
    }

    std::size_t word_start(std::size_t end) const
    {
        while (end > m_last_end && is_of_word(m_text[end - 1]))
            --end;
        return end;
    }

    // The position itself where no date begins.
    std::size_t date_end(std::size_t start) const
    {
        if (is_digit(m_text[start])) {
            auto const first = read_number(m_text, start);
            return first ? date_with_number(start, *first) : start;
        }
        auto const name_end = word_end(m_text, start);
        if (!is_month_name(m_text.substr(start, name_end - start)))
            return start;
        auto const day = read_number(m_text, skip_joint(m_text, name_end));
        return day && day->is_day() ? year_end(start, day->end) : start;
    }

    std::size_t date_with_number(std::size_t start, Number const& first) const
    {
        if (auto const end = in_signs(first); end != 0)
            return end;
        if (auto const end = in_figures(first); end != 0)
            return end;
        if (!first.is_day())
            return start;
        auto const name = skip_joint(m_text, first.end);
        auto const name_end = word_end(m_text, name);
        return is_month_name(m_text.substr(name, name_end - name)) ? year_end(start, name_end)
                                                                   : start;
    }

    std::size_t year_end(std::size_t start, std::size_t position) const
    {
        auto const year = read_number(m_text, skip_joint(m_text, position));
        return year && year->is_year() ? year->end : start;
    }

    // 5/3/1982, 1982-03-05, 05.03.82, with a time behind it as RFC 3339 has it; 0 where it is none.
    std::size_t in_figures(Number const& first) const
    {
        auto const sign = first.end < m_text.size() ? m_text[first.end] : '\0';
        if (!is_one_of(sign, "./-"))
            return 0;
        auto const second = read_number(m_text, first.end + 1);
        if (!second || second->end >= m_text.size() || m_text[second->end] != sign)
            return 0;
        auto const third = read_number(m_text, second->end + 1);
        if (!third || !is_date(first, *second, *third))
            return 0;
        return with_time(third->end);
    }

    static bool is_date(Number const& first, Number const& second, Number const& third)
    {
        if (first.is_year())
            return second.is_month() && third.is_day();
        bool const has_month = first.is_month() || second.is_month();
        bool const has_year = third.is_year() || third.digits == 2;
        return first.is_day() && second.is_day() && has_month && has_year;
    }

    // 0 where letters or further figures go on: then it is a name or a number of something.
    std::size_t with_time(std::size_t end) const
    {
        if (end == m_text.size())
            return end;
        bool const goes_on
            = is_one_of(m_text[end], "-./") && end + 1 < m_text.size() && is_digit(m_text[end + 1]);
        if (!is_alphanumeric(m_text[end]))
            return goes_on ? 0 : end;
        if (m_text[end] != 'T' && m_text[end] != 't')
            return 0;
        auto time = end + 1;
        while (
            time < m_text.size() && (is_digit(m_text[time]) || is_one_of(m_text[time], ":.+-Zz")))
            ++time;
        return time;
    }

    // 1982年3月5日
    std::size_t in_signs(Number const& first) const
    {
        auto end = first.end;
        for (std::size_t index = 0; index < day_signs.size(); ++index) {
            auto const number = index == 0 ? std::optional { first } : read_number(m_text, end);
            if (!number || !m_text.substr(number->end).starts_with(day_signs[index]))
                return 0;
            end = number->end + day_signs[index].size();
        }
        return end;
    }

    static constexpr std::size_t longest_joint = 32; // Bytes.

    Scan& m_scan;
    std::string_view m_text;
    std::size_t m_last_end = 0; // Of what was found.
};

// Words behind which a date is one of birth, as the languages of field-types.json have them.
constexpr WordList births { "birth", "birthdate", "birthday", "born", "dob", "doğum", "fødselsdato",
    "geb", "geboren", "geburtsdatum", "geburtstag", "nacida", "nacido", "nacimiento", "naissance",
    "nascimento", "nata", "nato", "né", "née", "urodzenia" };
constexpr std::size_t farthest = 24; // Bytes from the word to the end of the date.

// The end of what is a part of a date, or the position itself.
std::size_t part_end(std::string_view text, std::size_t position)
{
    if (is_digit(text[position])) {
        auto const number = read_number(text, position);
        return number ? number->end : position;
    }
    auto const end = word_end(text, position);
    return is_month_name(text.substr(position, end - position)) ? end : position;
}

void mask_birth(Scan& scan, std::size_t position)
{
    auto const text = scan.text().substr(0, position + farthest);
    std::size_t start = 0;
    std::size_t last = 0;
    while (position < text.size() && !is_one_of(text[position], ";!?\n")) {
        auto const end = begins_token(text, position) ? part_end(text, position) : position;
        start = start == 0 && end > position ? position : start;
        last = end > position ? end : last;
        auto const word = word_end(text, position);
        position = end > position ? end : word > position ? word : position + 1;
    }
    if (last > 0)
        scan.found(start, last, MaskType::Date, "date_of_birth");
}

}

void find_dates(Scan& scan) { Finder { scan }.run(); }

void find_dates_of_birth(Scan& scan)
{
    auto const text = scan.text();
    bool was_word = false;
    for (std::size_t position = 0; position < text.size(); ++position) {
        bool const is_word = is_of_word(text[position]);
        // One branch that is rarely taken, since no processor foresees where words begin.
        bool const may_begin = is_word & !was_word & births.may_begin(text[position]);
        was_word = is_word;
        if (!may_begin)
            continue;
        auto const end = word_end(text, position);
        auto const word = text.substr(position, end - position);
        if (births.may_have_folded(word) && births.has(FoldedWord { word }.view()))
            mask_birth(scan, end);
        position = end - 1;
    }
}

}
