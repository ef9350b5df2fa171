// Identifiers that states give: their shapes and check digits are in national/. Here are the ways
// in which they are written: in one piece or in groups, with spaces, dots, dashes or brackets.

#include "../characters.hpp"
#include "../digit_run.hpp"
#include "../national/rule_index.hpp"
#include "../recognizers.hpp"

#include <array>

namespace fairtrace {

namespace {

constexpr std::size_t longest_gap = 3; // " - "
constexpr std::size_t longest_letters = 6; // At the front of an identifier that is in groups.
// Letters, each in a group of its own: no identifier has its first digit later.
constexpr std::size_t farthest_digit = longest_letters * (1 + longest_gap);
constexpr ByteSet separators = " .-/()_+";

constexpr char to_upper(char byte)
{
    return is_lower(byte) ? static_cast<char>(byte - ('a' - 'A')) : byte;
}

// What is read from one beginning on, group by group.
class Window {
public:
    Window(std::string_view text, std::size_t start)
        : m_text(text)
        , m_end(start)
    {
    }

    // Takes the next group along; false if none belongs to an identifier.
    bool grow()
    {
        auto const gap_start = m_end;
        auto start = m_end;
        while (start < m_text.size() && is_one_of(m_text[start], separators))
            ++start;
        auto const gap = m_text.substr(gap_start, start - gap_start);
        if (m_count > 0 && (gap.empty() || gap.size() > longest_gap))
            return false;
        take_gap(gap);
        return take_group(start);
    }

    std::size_t end() const { return m_end; }

    CompactText compact() const { return { { m_characters.data(), m_count }, m_digits }; }

    std::string_view groups() const { return { m_groups.data(), m_group_count }; }

    // True if the same sign, or nothing, stands in all gaps.
    bool is_regular() const { return m_is_regular; }

private:
    void take_gap(std::string_view gap)
    {
        if (m_group_count == 1)
            m_gap = gap;
        m_is_regular = m_is_regular && (m_group_count < 2 || gap == m_gap);
        m_has_space = m_has_space || gap.find(' ') != std::string_view::npos;
    }

    bool take_group(std::size_t start)
    {
        auto position = start;
        bool has_digit = false;
        for (; position < m_text.size() && is_alphanumeric(m_text[position]); ++position) {
            if (m_count == longest_identifier)
                return false;
            char const byte = m_text[position];
            has_digit = has_digit || is_digit(byte);
            m_has_lower = m_has_lower || is_lower(byte);
            m_digits |= is_digit(byte) ? 1U << m_count : 0U;
            m_characters[m_count++] = to_upper(byte);
        }
        auto const length = position - start;
        m_groups[m_group_count++] = static_cast<char>('0' + length);
        m_end = position;
        // Words of a sentence are no groups.
        bool const is_word = !has_digit && length > longest_letters;
        return length > 0 && !is_word && !(m_has_lower && m_has_space);
    }

    std::string_view m_text;
    std::size_t m_end;
    std::array<char, longest_identifier> m_characters {};
    std::size_t m_count = 0;
    std::uint32_t m_digits = 0;
    std::array<char, longest_identifier + 2> m_groups {};
    std::size_t m_group_count = 0;
    std::string_view m_gap;
    bool m_is_regular = true;
    bool m_has_space = false;
    bool m_has_lower = false;
};

// What reads as a phone number is one. A zero in front of digits in one piece says little.
bool may_be_phone(std::string_view text, std::size_t start, Window const& window)
{
    bool const has_sign = start > 0 && (text[start - 1] == '+' || text[start - 1] == '(');
    bool const has_trunk_prefix = text[start] == '0' && window.groups().size() > 1
        && window.groups() != "64"; // As dates with a serial number behind them.
    return has_sign || has_trunk_prefix || window.groups() == "334";
}

class Finder {
public:
    explicit Finder(Scan& scan)
        : m_scan(scan)
        , m_index(RuleIndex::of_all())
        , m_next_digit(scan.outline())
    {
    }

    void run()
    {
        auto const text = m_scan.text();
        for (std::size_t position = 0; position < text.size();) {
            auto const to_digit = m_next_digit.distance(position);
            if (to_digit == std::string_view::npos)
                return;
            if (to_digit > farthest_digit)
                position = begin_of_group(position + to_digit - farthest_digit);
            bool const is_group = position < text.size() && is_alphanumeric(text[position]);
            position = is_group ? look_from(position) : position + 1;
        }
    }

private:
    // Where to look next: behind what was found, or behind the first group.
    std::size_t look_from(std::size_t start)
    {
        Window window { m_scan.text(), start };
        auto first_end = start;
        auto end = start;
        auto const* best = static_cast<NationalRule const*>(nullptr);
        for (bool grows = window.grow(); grows; grows = window.grow()) {
            first_end = first_end == start ? window.end() : first_end;
            auto const* const rule = matching_rule(start, window);
            best = rule == nullptr ? best : rule;
            end = rule == nullptr ? end : window.end();
        }
        if (best == nullptr)
            return first_end > start ? first_end : group_end(start);
        m_scan.found(start, end, MaskType::Id, best->name);
        return end;
    }

    // Of the first group that does not begin before the position.
    std::size_t begin_of_group(std::size_t position) const
    {
        return begins_token(m_scan.text(), position) ? position : group_end(position);
    }

    std::size_t group_end(std::size_t position) const
    {
        auto const text = m_scan.text();
        while (position < text.size() && is_alphanumeric(text[position]))
            ++position;
        return position;
    }

    NationalRule const* matching_rule(std::size_t start, Window const& window)
    {
        auto const compact = window.compact();
        if (compact.text.size() < shortest_identifier)
            return nullptr;
        for (auto const& entry : m_index.of_length(compact.text.size())) {
            auto const& rule = entry.rule;
            if (!entry.fits(compact) || !is_written_as(rule, start, window))
                continue;
            m_scan.spend(compact.text.size());
            if (rule.passes(compact.text))
                return &rule;
        }
        return nullptr;
    }

    bool is_written_as(NationalRule const& rule, std::size_t start, Window const& window) const
    {
        switch (rule.certainty) {
        case Certainty::Strong:
            return !may_be_phone(m_scan.text(), start, window);
        case Certainty::Grouped:
            return rule.groups == window.groups();
        case Certainty::Weak:
            return window.is_regular() && stands_alone(start, window.end())
                && !may_be_phone(m_scan.text(), start, window);
        }
        return false;
    }

    // False for a part of a longer number.
    bool stands_alone(std::size_t start, std::size_t end) const
    {
        auto const text = m_scan.text();
        bool const goes_on
            = end + 1 < text.size() && is_one_of(text[end], separators) && is_digit(text[end + 1]);
        bool const has_begun
            = start > 1 && is_one_of(text[start - 1], separators) && is_digit(text[start - 2]);
        return !goes_on && !has_begun;
    }

    Scan& m_scan;
    RuleIndex const& m_index;
    NextDigit m_next_digit;
};

}

void find_national_identifiers(Scan& scan) { Finder { scan }.run(); }

}
