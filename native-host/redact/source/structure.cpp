#include "structure.hpp"

#include "characters.hpp"
#include "decode_escapes.hpp"
#include "digit_run.hpp"
#include "vocabulary.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace fairtrace {

namespace {

constexpr std::size_t longest_known_part = 24;
constexpr std::size_t most_digits = 3;
constexpr std::size_t most_single_letters = 3; // In a row; more may spell a name.
constexpr std::size_t longest_version = 3; // v12

// Edit is a given name too, but a word that interfaces are full of.
bool is_name(unsigned kinds)
{
    bool const is_common = (kinds & word_kind::common) != 0;
    return (kinds & word_kind::name) != 0 || ((kinds & word_kind::given_name) != 0 && !is_common);
}

// Of letters.
std::size_t part_end(std::string_view text, std::size_t start)
{
    auto end = start + 1;
    if (is_upper(text[start])) {
        while (end < text.size() && is_upper(text[end]))
            ++end;
        bool const is_acronym = end - start > 1;
        bool const takes_lower = end < text.size() && is_lower(text[end]);
        if (is_acronym)
            return takes_lower ? end - 1 : end;
    }
    while (end < text.size() && is_lower(text[end]))
        ++end;
    return end;
}

class StructureReader {
public:
    explicit StructureReader(std::string_view text)
        : m_text(text)
    {
    }

    bool is_known()
    {
        while (m_position < m_text.size()) {
            if (!take_next())
                return false;
        }
        return true;
    }

private:
    // Each of these is false at what is not known.
    bool take_next()
    {
        char const byte = m_text[m_position];
        if (byte < ' ' || byte > '~')
            return false; // Neither controls nor other scripts stand in what developers name.
        if (is_digit(byte))
            return take_number();
        if (is_letter(byte))
            return take_part();
        ++m_position;
        return true;
    }

    bool take_number()
    {
        auto const run = read_digit_run(m_text, m_position, { " .,-/'", 1 });
        m_position = run.end;
        return run.count <= most_digits;
    }

    bool take_part()
    {
        auto const start = m_position;
        m_position = part_end(m_text, start);
        return is_known_part(m_text.substr(start, m_position - start));
    }

    // Remembers what came before: letters in a row may spell a name, two names are a full one.
    bool is_known_part(std::string_view part)
    {
        m_single_letters = part.size() == 1 ? m_single_letters + 1 : 0;
        if (part.size() == 1)
            return m_single_letters <= most_single_letters;
        if (part.size() > longest_known_part)
            return false;
        std::array<char, longest_known_part> folded {};
        std::transform(part.begin(), part.end(), folded.begin(), to_lower);
        auto const kinds = Vocabulary::kinds({ folded.data(), part.size() });
        bool const is_part = is_name(kinds);
        bool const is_full_name = is_part && m_last_is_name;
        m_last_is_name = is_part;
        bool const is_usual_name = (kinds & word_kind::usual_name) == word_kind::usual_name;
        return (kinds & (word_kind::common | word_kind::structural)) != 0 && !is_full_name
            && !is_usual_name;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
    std::size_t m_single_letters = 0;
    bool m_last_is_name = false;
};

bool is_version(std::string_view text)
{
    return text.size() > 1 && text.size() <= longest_version && to_lower(text[0]) == 'v'
        && std::all_of(text.begin() + 1, text.end(), is_digit);
}

bool has_name(std::string_view text)
{
    for (std::size_t position = 0; position < text.size();) {
        if (!is_letter(text[position])) {
            ++position;
            continue;
        }
        auto const end = part_end(text, position);
        std::string part { text.substr(position, end - position) };
        std::transform(part.begin(), part.end(), part.begin(), to_lower);
        if (is_name(Vocabulary::kinds(part)))
            return true;
        position = end;
    }
    return false;
}

}

std::size_t identifier_part_end(std::string_view text, std::size_t start)
{
    if (is_letter(text[start]))
        return part_end(text, start);
    auto end = start;
    while (end < text.size() && is_digit(text[end]))
        ++end;
    return end;
}

bool is_known_structure(std::string_view text)
{
    return StructureReader { text }.is_known() && !has_escaped_words(text);
}

bool is_known_place(std::string_view text)
{
    if (is_version(text))
        return true;
    return std::none_of(text.begin(), text.end(), is_digit) && is_known_structure(text)
        && !has_name(text);
}

}
