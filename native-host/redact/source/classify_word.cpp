#include "characters.hpp"
#include "fold_word.hpp"
#include "joined_term.hpp"
#include "word.hpp"
#include "word_list.hpp"
#include "word_parts.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <optional>

namespace fairtrace {

namespace {

constexpr std::size_t longest_number = 3;
constexpr std::size_t longest_elision = 5; // Bytes: l', qu', dell'.
constexpr std::size_t longest_ending = 5; // Bytes: 's, 't, 'den.

struct Letters {
    std::size_t characters = 0;
    std::size_t digits = 0;
    std::size_t ascii_digits = 0;
    bool has_upper = false;
    bool has_lower = false;
    std::optional<std::uint64_t> hash {}; // Of the folded word, where reading it gives that too.
};

Letters read_ascii(std::string_view text)
{
    Letters letters;
    auto hash = start_of_hash;
    letters.characters = text.size();
    for (char const byte : text) {
        letters.digits += is_digit(byte) ? 1U : 0U;
        letters.has_upper = letters.has_upper || is_upper(byte);
        letters.has_lower = letters.has_lower || is_lower(byte);
        hash = hash_byte(to_lower(byte), hash);
    }
    letters.ascii_digits = letters.digits;
    if (text.size() <= FoldedWord::most_bytes)
        letters.hash = hash;
    return letters;
}

Letters read_letters(std::string_view text)
{
    if (is_all_ascii(text))
        return read_ascii(text);
    Letters letters;
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(text.data());
    auto const size = static_cast<std::int32_t>(text.size());
    for (std::int32_t position = 0; position < size; ++letters.characters) {
        UChar32 character = 0;
        U8_NEXT(bytes, position, size, character);
        auto const type = u_charType(character);
        letters.digits += type == U_DECIMAL_DIGIT_NUMBER ? 1U : 0U;
        letters.ascii_digits += character >= '0' && character <= '9' ? 1U : 0U;
        letters.has_upper
            = letters.has_upper || type == U_UPPERCASE_LETTER || type == U_TITLECASE_LETTER;
        letters.has_lower = letters.has_lower || type == U_LOWERCASE_LETTER;
    }
    return letters;
}

WordForm form_of(Letters const& letters)
{
    if (letters.has_upper)
        return WordForm::Capital;
    return letters.has_lower ? WordForm::LowerCase : WordForm::Caseless;
}

// Of "l'ordre" and "order's": of the part that is a word.
std::uint8_t kinds_of_elision(std::string_view folded)
{
    auto const apostrophe = folded.find('\'');
    if (apostrophe == std::string_view::npos)
        return 0;
    auto const before = folded.substr(0, apostrophe);
    auto const after = folded.substr(apostrophe + 1);
    if (before.size() > 1 && after.size() <= longest_ending) {
        if (auto const kinds = Vocabulary::kinds(before); (kinds & word_kind::known) != 0)
            return kinds;
    }
    // O'Neill is no elision.
    bool const is_elision = before.size() <= longest_elision && before != "o";
    return is_elision ? Vocabulary::kinds(after) : std::uint8_t { 0 };
}

std::uint8_t kinds_of(std::string_view text, std::optional<std::uint64_t> hash = std::nullopt)
{
    if (auto const kinds = hash ? Vocabulary::kinds(*hash) : std::uint8_t { 0 };
        (kinds & word_kind::known) != 0)
        return kinds;
    FoldedWord const folded { text };
    auto const kinds = Vocabulary::kinds(folded.view());
    return (kinds & word_kind::known) != 0 ? kinds : kinds | kinds_of_elision(folded.view());
}

// What the lexicon does not have at all may be made of words that it has.
void classify_letters(std::string_view text, Letters const& letters, Word& word)
{
    word.kinds = kinds_of(text, letters.hash);
    bool const may_be_joined = letters.has_upper && letters.has_lower;
    // Then no capital tells whether it is a name.
    if (may_be_joined && is_joined_term(text, word.kinds))
        word.kinds |= word_kind::known | word_kind::common | word_kind::noun;
    if (word.kinds != 0)
        return;
    FoldedWord const folded { text };
    word.kinds = kinds_of_parts(folded.view());
    word.is_built = word.kinds != 0;
}

// Particles of Chinese, which stand beside names more often than in them.
constexpr WordList particles { "的", "了", "和", "是", "在", "与", "與", "及", "或", "已", "将",
    "將", "由", "给", "給", "向", "对", "對", "有" };

bool is_short_piece(std::string_view text, Letters const& letters)
{
    if (text.empty() || is_ascii(text.front()))
        return false;
    constexpr std::size_t longest_thai_piece = 3;
    bool const is_ideograph = text >= "\u4E00" && text <= "\u9FFF" && letters.characters == 1;
    bool const is_thai = text >= "\u0E00" && text <= "\u0E7F" && text.size() > 1
        && letters.characters <= longest_thai_piece;
    return (is_ideograph || is_thai) && !particles.has(text);
}

// One letter or known word with a short number behind it or before it: A4, 2x, v12.
bool is_numbered(std::string_view text, std::size_t digits)
{
    bool const begins_with_digit = is_digit(text[0]);
    auto const letters
        = begins_with_digit ? text.substr(digits) : text.substr(0, text.size() - digits);
    auto const number
        = begins_with_digit ? text.substr(0, digits) : text.substr(text.size() - digits);
    if (digits > longest_number || !std::all_of(number.begin(), number.end(), is_digit))
        return false;
    if (letters.size() == 1)
        return is_letter(letters[0]);
    auto const kinds = kinds_of(letters);
    return (kinds & word_kind::common) != 0;
}

}

void classify_word(std::string_view text, Word& word)
{
    auto const letters = read_letters(text);
    if (letters.digits == 0) {
        word.form = form_of(letters);
        word.is_single_letter = letters.characters == 1 && word.form != WordForm::Caseless;
        word.is_short_piece = is_short_piece(text, letters);
        if (word.is_single_letter)
            word.kinds = word_kind::known | word_kind::common;
        else
            classify_letters(text, letters, word);
    } else if (letters.digits == letters.characters && letters.digits <= longest_number) {
        word.form = WordForm::Number;
        word.kinds = word_kind::known | word_kind::common;
    } else if (letters.digits == letters.ascii_digits && is_numbered(text, letters.digits)) {
        word.form = WordForm::Mixed;
        word.kinds = word_kind::known | word_kind::common;
    } else {
        word.form = WordForm::Identifier;
        word.kinds = 0;
    }
}

}
