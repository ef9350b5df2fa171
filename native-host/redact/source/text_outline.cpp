#include "text_outline.hpp"

#include "characters.hpp"

#include <array>

namespace fairtrace {

namespace {

constexpr std::uint16_t of_run = 0x8000; // Of a byte only: a long run may have it.

constexpr std::size_t byte_values = 256;

constexpr auto traits_by_byte = [] {
    std::array<std::uint16_t, byte_values> table {};
    for (std::size_t byte = 0x80; byte < table.size(); ++byte)
        table[byte] = trait::not_ascii;
    for (char byte = 0; is_ascii(byte); ++byte) {
        if (is_alphanumeric(byte) || is_one_of(byte, "_-+/=.~:$|%<"))
            table[static_cast<unsigned char>(byte)] |= of_run;
        if (is_digit(byte))
            table[static_cast<unsigned char>(byte)] |= trait::digit;
        if (byte == '\x7F')
            break;
    }
    table['@'] |= trait::at_sign;
    table[':'] |= trait::colon;
    table['-'] |= trait::dash;
    table['%'] |= trait::escape;
    table['&'] |= trait::escape;
    table['/'] |= trait::slash;
    table['\\'] |= trait::slash | trait::escape;
    table['='] |= trait::equals_sign;
    return table;
}();

}

void TextOutline::read(std::string_view text)
{
    m_digits.clear();
    m_long_runs.clear();
    unsigned found = 0;
    unsigned last = 0;
    std::size_t run = 0; // Where the run begins that the next byte may go on with.
    std::size_t position = 0;
    // Nothing here branches at the ends of words, which no processor foresees.
    for (char const byte : text) {
        unsigned const traits = traits_by_byte[static_cast<unsigned char>(byte)];
        bool const is_of_run = (traits & of_run) != 0;
        if (!is_of_run & (position - run >= shortest_long_run))
            m_long_runs.push_back({ run, position });
        run = is_of_run ? run : position + 1;
        if (((traits ^ last) & trait::digit) != 0)
            enter_or_leave_digits(position);
        found |= traits;
        last = traits;
        ++position;
    }
    if (position - run >= shortest_long_run)
        m_long_runs.push_back({ run, position });
    if ((last & trait::digit) != 0)
        m_digits.back().end = position;
    m_traits = (found & ~unsigned { of_run }) | (m_long_runs.empty() ? 0U : trait::long_run);
}

void TextOutline::enter_or_leave_digits(std::size_t position)
{
    bool const is_inside = !m_digits.empty() && m_digits.back().end == 0;
    if (is_inside)
        m_digits.back().end = position;
    else
        m_digits.push_back({ position, 0 });
}

}
