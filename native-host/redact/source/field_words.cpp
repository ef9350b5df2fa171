#include "field_words.hpp"

#include "characters.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

constexpr std::size_t most_bytes = 4096;
constexpr std::size_t most_words = 1024;

constexpr bool is_accent(UChar32 character) { return character >= 0x0300 && character <= 0x036F; }

constexpr bool is_arabic_sign(UChar32 character)
{
    return (character >= 0x064B && character <= 0x0655) || character == 0x0640;
}

// Letters that are written in several ways without being another letter.
constexpr UChar32 plain_form(UChar32 character)
{
    switch (character) {
    case 0x0671: // Alef wasla.
        return 0x0627;
    case 0x0649: // Alef maksura.
    case 0x06CC: // Farsi yeh.
        return 0x064A;
    case 0x0629: // Teh marbuta.
        return 0x0647;
    case 0x0131: // Dotless i.
        return 'i';
    case 0x0142: // L with stroke, which has no decomposition.
        return 'l';
    case 0x00F8: // O with stroke.
        return 'o';
    case 0x0111: // D with stroke.
        return 'd';
    default:
        return character;
    }
}

bool has_no_spaces(UChar32 character)
{
    constexpr std::array scripts { USCRIPT_HAN, USCRIPT_HIRAGANA, USCRIPT_KATAKANA, USCRIPT_HANGUL,
        USCRIPT_THAI };
    constexpr UChar32 mark_of_a_long_vowel = 0x30FC; // Belongs to both Kana.
    UErrorCode status = U_ZERO_ERROR;
    auto const script = uscript_getScript(character, &status);
    return character == mark_of_a_long_vowel
        || std::find(scripts.begin(), scripts.end(), script) != scripts.end();
}

bool belongs_to_word(UChar32 character)
{
    return u_isalnum(character) != 0 || (U_GET_GC_MASK(character) & U_GC_M_MASK) != 0;
}

icu::UnicodeString decomposed(std::string_view text)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const* const normalizer = icu::Normalizer2::getNFKDInstance(status);
    auto const whole = icu::UnicodeString::fromUTF8(
        { text.data(), static_cast<std::int32_t>(std::min(text.size(), most_bytes)) });
    return U_SUCCESS(status) ? normalizer->normalize(whole, status) : whole;
}

// Composed again, so that Kana and Hangul are letters as they are written.
std::string composed(icu::UnicodeString const& letters)
{
    UErrorCode status = U_ZERO_ERROR;
    auto const* const normalizer = icu::Normalizer2::getNFCInstance(status);
    std::string word;
    (U_SUCCESS(status) ? normalizer->normalize(letters, status) : letters).toUTF8String(word);
    return word;
}

icu::UnicodeString without_article(icu::UnicodeString const& letters)
{
    constexpr char16_t article[] = { 0x0627, 0x0644 };
    return letters.startsWith(article, 2) && letters.length() > 4 ? letters.tempSubString(2)
                                                                  : letters;
}

void drop_digits_at_end(icu::UnicodeString& letters)
{
    auto end = letters.length();
    while (end > 0 && u_isdigit(letters.charAt(end - 1)) != 0)
        --end;
    if (end > 0)
        letters.truncate(end);
}

class WordCollector {
public:
    void take(UChar32 character)
    {
        bool const has_spaces = !has_no_spaces(character);
        bool const is_hump = u_isupper(character) != 0 && u_islower(m_previous) != 0;
        bool const is_other_script = !m_letters.isEmpty() && has_spaces != m_has_spaces;
        if (is_hump || (is_other_script && u_isalpha(character) != 0))
            end_word();
        if (m_letters.isEmpty())
            m_has_spaces = has_spaces;
        auto const lower = plain_form(u_tolower(character));
        // A sharp s is the only lower-case letter that is written as two where it must be.
        m_letters.append(
            lower == 0x00DF ? icu::UnicodeString { "ss" } : icu::UnicodeString { lower });
        m_previous = character;
    }

    void end_word()
    {
        drop_digits_at_end(m_letters);
        if (!m_letters.isEmpty() && m_words.size() < most_words)
            m_words.push_back(composed(without_article(m_letters)));
        m_letters.remove();
        m_previous = 0;
    }

    std::vector<std::string> words() && { return std::move(m_words); }

private:
    icu::UnicodeString m_letters;
    std::vector<std::string> m_words;
    UChar32 m_previous = 0;
    bool m_has_spaces = true;
};

UChar32 first_of(std::string_view word)
{
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(word.data());
    UChar32 character = 0;
    std::int32_t position = 0;
    U8_NEXT(bytes, position, static_cast<std::int32_t>(word.size()), character);
    return character;
}

void end_ascii_word(std::string& word, std::vector<std::string>& words)
{
    auto const last = word.find_last_not_of("0123456789");
    if (last != std::string::npos)
        word.resize(last + 1);
    if (!word.empty() && words.size() < most_words)
        words.push_back(word);
    word.clear();
}

// The same for most texts, without a step through Unicode.
std::vector<std::string> ascii_words(std::string_view text)
{
    std::vector<std::string> words;
    std::string word;
    char previous = ' ';
    for (char const byte : text) {
        if (!is_alphanumeric(byte) || (is_upper(byte) && is_lower(previous)))
            end_ascii_word(word, words);
        if (is_alphanumeric(byte))
            word += to_lower(byte);
        previous = byte;
    }
    end_ascii_word(word, words);
    return words;
}

}

std::vector<std::string> field_words(std::string_view text)
{
    if (is_all_ascii(text))
        return ascii_words(text.substr(0, most_bytes));
    WordCollector collector;
    auto const letters = decomposed(text);
    for (std::int32_t position = 0; position < letters.length();) {
        auto const character = letters.char32At(position);
        position += U16_LENGTH(character);
        if (is_accent(character) || is_arabic_sign(character))
            continue;
        if (belongs_to_word(character))
            collector.take(character);
        else
            collector.end_word();
    }
    collector.end_word();
    return std::move(collector).words();
}

bool is_written_without_spaces(std::string_view word)
{
    return !word.empty() && !is_ascii(word.front()) && has_no_spaces(first_of(word));
}

std::size_t length_of(std::string_view word)
{
    return static_cast<std::size_t>(std::count_if(word.begin(), word.end(),
        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

}
