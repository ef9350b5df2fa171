#include "fold_for_matching.hpp"

#include "characters.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

namespace fairtrace {

namespace {

struct LookAlike {
    char16_t letter;
    char latin;
};

// Pairs of the confusables of Unicode Technical Standard 39 that are alike in common typefaces, in
// order.
constexpr std::array<LookAlike, 59> look_alikes { { { u'\u0391', 'A' }, { u'\u0392', 'B' },
    { u'\u0395', 'E' }, { u'\u0396', 'Z' }, { u'\u0397', 'H' }, { u'\u0399', 'I' },
    { u'\u039A', 'K' }, { u'\u039C', 'M' }, { u'\u039D', 'N' }, { u'\u039F', 'O' },
    { u'\u03A1', 'P' }, { u'\u03A4', 'T' }, { u'\u03A5', 'Y' }, { u'\u03A7', 'X' },
    { u'\u03B1', 'a' }, { u'\u03B3', 'y' }, { u'\u03B9', 'i' }, { u'\u03BA', 'k' },
    { u'\u03BD', 'v' }, { u'\u03BF', 'o' }, { u'\u03C1', 'p' }, { u'\u03C4', 't' },
    { u'\u03C5', 'u' }, { u'\u03C7', 'x' }, { u'\u03F2', 'c' }, { u'\u03F3', 'j' },
    { u'\u0405', 'S' }, { u'\u0406', 'I' }, { u'\u0408', 'J' }, { u'\u0410', 'A' },
    { u'\u0412', 'B' }, { u'\u0415', 'E' }, { u'\u041A', 'K' }, { u'\u041C', 'M' },
    { u'\u041D', 'H' }, { u'\u041E', 'O' }, { u'\u0420', 'P' }, { u'\u0421', 'C' },
    { u'\u0422', 'T' }, { u'\u0423', 'Y' }, { u'\u0425', 'X' }, { u'\u0430', 'a' },
    { u'\u0435', 'e' }, { u'\u043E', 'o' }, { u'\u0440', 'p' }, { u'\u0441', 'c' },
    { u'\u0443', 'y' }, { u'\u0445', 'x' }, { u'\u0455', 's' }, { u'\u0456', 'i' },
    { u'\u0458', 'j' }, { u'\u04AE', 'Y' }, { u'\u04BB', 'h' }, { u'\u04C0', 'I' },
    { u'\u04CF', 'l' }, { u'\u0501', 'd' }, { u'\u050C', 'G' }, { u'\u051B', 'q' },
    { u'\u051D', 'w' } } };

char latin_look_alike(UChar32 character)
{
    auto const* const found = std::lower_bound(look_alikes.begin(), look_alikes.end(), character,
        [](LookAlike const& one, UChar32 wanted) { return one.letter < wanted; });
    bool const is_there = found != look_alikes.end() && found->letter == character;
    return is_there ? found->latin : '\0';
}

// Signs that stand between the parts of numbers and addresses; spaces are compatibility forms or
// separators.
char ascii_sign(UChar32 character)
{
    auto const category = u_charType(character);
    if (category == U_SPACE_SEPARATOR || category == U_LINE_SEPARATOR
        || category == U_PARAGRAPH_SEPARATOR)
        return ' ';
    if (category == U_DASH_PUNCTUATION || character == 0x2212)
        return '-';
    if (character == 0x2044 || character == 0x2215)
        return '/';
    if (character == 0xB7 || character == 0x2022 || character == 0x3002)
        return '.';
    return '\0';
}

// The ASCII form of one character, or 0. Look-alikes of Latin letters are not among them.
char ascii_form(UChar32 character)
{
    if (character < 0x80)
        return static_cast<char>(character);
    auto const value = u_charDigitValue(character);
    return value >= 0 ? static_cast<char>('0' + value) : ascii_sign(character);
}

bool is_invisible(UChar32 character)
{
    return u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

class Folder {
public:
    Folder(std::string_view text, MatchingView& view)
        : m_text(text)
        , m_view(view)
    {
        UErrorCode status = U_ZERO_ERROR;
        m_compatibility = icu::Normalizer2::getNFKCInstance(status);
    }

    bool run()
    {
        m_view.clear();
        for (std::size_t position = 0; position < m_text.size();) {
            auto const start = position;
            auto const character = next(position);
            enter_word(character, start, position);
            take(character, start, position);
        }
        m_view.finish(m_text.size());
        return m_has_folded;
    }

private:
    UChar32 next(std::size_t& position) const
    {
        auto const* bytes = reinterpret_cast<std::uint8_t const*>(m_text.data());
        auto offset = static_cast<std::int32_t>(position);
        UChar32 character = 0;
        U8_NEXT(bytes, offset, static_cast<std::int32_t>(m_text.size()), character);
        position = static_cast<std::size_t>(offset);
        return character;
    }

    // At the first letter of a word, decides for all of it whether letters that look Latin are.
    void enter_word(UChar32 character, std::size_t start, std::size_t after)
    {
        if (start < m_word_end || u_isalpha(character) == 0)
            return;
        m_word_end = start;
        m_folds_letters = true;
        for (auto position = after; u_isalnum(character) != 0 || is_invisible(character);) {
            auto const script_has_others = character >= 0x80 && is_greek_or_cyrillic(character);
            if (script_has_others && latin_look_alike(character) == '\0')
                m_folds_letters = false;
            m_word_end = position;
            if (position >= m_text.size())
                break;
            character = next(position);
        }
    }

    static bool is_greek_or_cyrillic(UChar32 character)
    {
        UErrorCode status = U_ZERO_ERROR;
        auto const script = uscript_getScript(character, &status);
        return script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC;
    }

    void take(UChar32 character, std::size_t start, std::size_t end)
    {
        auto const piece = m_text.substr(start, end - start);
        if (character >= 0 && character < 0x80)
            return m_view.append(piece, start);
        if (character >= 0 && is_invisible(character)) {
            m_has_folded = true;
            return;
        }
        auto const form = character < 0 ? std::nullopt : form_of(character);
        m_has_folded = m_has_folded || form;
        m_view.append(form ? std::string_view { *form } : piece, start);
    }

    std::optional<std::string> form_of(UChar32 character) const
    {
        if (char const form = ascii_form(character); form != '\0')
            return std::string(1, form);
        if (char const latin = m_folds_letters ? latin_look_alike(character) : '\0'; latin != '\0')
            return std::string(1, latin);
        icu::UnicodeString parts;
        if (m_compatibility == nullptr || m_compatibility->getDecomposition(character, parts) == 0)
            return std::nullopt;
        // Letters with accents stay as they are: only what is ASCII in all its parts is folded.
        std::string form;
        for (std::int32_t index = 0; index < parts.length(); index = parts.moveIndex32(index, 1)) {
            char const part = ascii_form(parts.char32At(index));
            if (part == '\0')
                return std::nullopt;
            form += part;
        }
        return form;
    }

    std::string_view m_text;
    MatchingView& m_view;
    icu::Normalizer2 const* m_compatibility = nullptr;
    std::size_t m_word_end = 0;
    bool m_folds_letters = false;
    bool m_has_folded = false;
};

}

bool fold_for_matching(std::string_view text, MatchingView& view)
{
    return Folder { text, view }.run();
}

}
