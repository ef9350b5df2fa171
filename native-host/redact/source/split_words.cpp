#include "characters.hpp"
#include "unspaced_text.hpp"
#include "word.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace fairtrace {

namespace {

constexpr std::string_view curly_apostrophe = "\u2019";
constexpr std::string_view turned_apostrophe = "\u2018"; // A letter of Uzbek: O‘zbek.

constexpr bool is_within(UChar32 character, UChar32 first, UChar32 last)
{
    return character >= first && character <= last;
}

// The brackets of placeholders are no punctuation here: a page must not be able to write a
// placeholder.
bool is_placeholder_bracket(UChar32 character)
{
    return character == 0x27E8 || character == 0x27E9;
}

// Signs that mean nothing personal: punctuation, arrows, mathematical and geometric signs,
// currencies, pictures. Letters and digits in circles or squares are words.
bool is_sign(UChar32 character)
{
    if (is_placeholder_bracket(character))
        return false;
    auto const mask = U_MASK(u_charType(character));
    return (mask & (U_GC_P_MASK | U_GC_SC_MASK | U_GC_SM_MASK | U_GC_Z_MASK)) != 0
        || is_within(character, 0x2190, 0x23FF) || is_within(character, 0x2500, 0x2775)
        || is_within(character, 0x2794, 0x27BF) || is_within(character, 0x1F300, 0x1FAFF);
}

// A letter of ASCII, or a part of any other character.
bool ends_letter(char byte) { return is_letter(byte) || !is_ascii(byte); }

class Splitter {
public:
    Splitter(std::string_view text, std::vector<Word>& words)
        : m_text(text)
        , m_words(words)
    {
    }

    void split(std::size_t start, std::size_t end)
    {
        m_is_after_mask = start > 0;
        m_gap_start = start;
        for (auto position = start; position < end;) {
            auto const length = word_length(position, end);
            if (length == 0) {
                position += sign_length(position);
                continue;
            }
            add_run(position, position + length);
            position += length;
        }
    }

private:
    std::size_t sign_length(std::size_t position) const
    {
        std::size_t length = 1;
        while (position + length < m_text.size()
            && (static_cast<unsigned char>(m_text[position + length]) & 0xC0U) == 0x80U)
            ++length;
        return length;
    }

    // Bytes of the word character at `position`, 0 if there is none. It is no letter or digit of
    // ASCII.
    std::size_t other_character_length(std::size_t position) const
    {
        if (is_ascii(m_text[position]))
            return 0;
        auto const* bytes = reinterpret_cast<std::uint8_t const*>(m_text.data());
        auto next = static_cast<std::int32_t>(position);
        UChar32 character = 0;
        U8_NEXT(bytes, next, static_cast<std::int32_t>(m_text.size()), character);
        bool const is_word = character < 0 || !is_sign(character);
        return is_word ? static_cast<std::size_t>(next) - position : 0;
    }

    std::size_t apostrophe_length(std::size_t position) const
    {
        if (m_text[position] == '\'')
            return 1;
        auto const rest = m_text.substr(position);
        bool const is_curly
            = rest.starts_with(curly_apostrophe) || rest.starts_with(turned_apostrophe);
        return is_curly ? curly_apostrophe.size() : 0;
    }

    std::size_t word_length(std::size_t start, std::size_t end) const
    {
        auto position = start;
        while (position < end) {
            while (position < end && is_alphanumeric(m_text[position]))
                ++position;
            if (position == end)
                break;
            auto length = other_character_length(position);
            if (length == 0 && position > start && ends_letter(m_text[position - 1])) {
                auto const apostrophe = apostrophe_length(position);
                bool const goes_on = apostrophe > 0 && position + apostrophe < end
                    && ends_letter(m_text[position + apostrophe]);
                length = goes_on ? apostrophe : 0;
            }
            if (length == 0)
                break;
            position += length;
        }
        return std::min(position, end) - start;
    }

    // A run of word characters is one word, but for scripts that write no spaces.
    void add_run(std::size_t start, std::size_t end)
    {
        while (start < end) {
            auto const length = unspaced_word_length(m_text.substr(start, end - start));
            add(start, start + length);
            start += length;
        }
    }

    void add(std::size_t start, std::size_t end)
    {
        Word word { static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end) };
        classify_word(m_text.substr(start, end - start), word);
        word.gap = gap(start);
        m_words.push_back(word);
        m_gap_start = end;
        m_is_after_mask = false;
    }

    Gap gap(std::size_t end) const
    {
        auto const between = m_text.substr(m_gap_start, end - m_gap_start);
        if (m_is_after_mask || m_words.empty() || between.size() > curly_apostrophe.size())
            return Gap::Break;
        if (between.size() == 1 && between[0] == ' ')
            return Gap::Space;
        if (between == "." || between == ". ")
            return Gap::Dot;
        auto const sign = between.substr(0, between.find_last_not_of(' ') + 1);
        bool const joins = sign.empty() || (sign.size() == 1 && is_one_of(sign[0], "-_/'&"))
            || sign == curly_apostrophe;
        return joins ? Gap::Joint : Gap::Break;
    }

    std::string_view m_text;
    std::vector<Word>& m_words;
    std::size_t m_gap_start = 0;
    bool m_is_after_mask = false;
};

}

void split_words(std::string_view text, std::span<MaskSpan const> taken, std::vector<Word>& words)
{
    constexpr std::size_t usual_word = 5; // Bytes, with the space behind it.
    words.clear();
    words.reserve(text.size() / usual_word + 1);
    Splitter splitter { text, words };
    std::size_t start = 0;
    for (auto const& span : taken) {
        splitter.split(start, span.start);
        start = span.end;
    }
    splitter.split(start, text.size());
}

}
