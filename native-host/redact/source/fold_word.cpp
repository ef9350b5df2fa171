#include "fold_word.hpp"

#include "characters.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr UChar32 curly_apostrophe = 0x2019;
constexpr UChar32 combining_dot_above = 0x307; // Of the Turkish capital I in lower case.
constexpr UChar32 arabic_elongation = 0x640;
constexpr UChar32 first_arabic_vowel = 0x64B;
constexpr UChar32 last_arabic_vowel = 0x652;

bool shows_no_letter(UChar32 character)
{
    return character == combining_dot_above || character == arabic_elongation
        || (character >= first_arabic_vowel && character <= last_arabic_vowel);
}

UChar32 fold(UChar32 character)
{
    constexpr UChar32 dotless_i = 0x131;
    constexpr UChar32 final_sigma = 0x3C2;
    constexpr UChar32 sigma = 0x3C3;
    switch (character) {
    case curly_apostrophe:
        return '\'';
    case dotless_i:
        return 'i';
    case final_sigma:
        return sigma;
    default:
        return u_tolower(character);
    }
}

}

FoldedWord::FoldedWord(std::string_view word)
{
    if (word.size() > most_bytes)
        return;
    if (is_all_ascii(word))
        fold_ascii(word);
    else
        fold_any(word);
}

void FoldedWord::fold_ascii(std::string_view word)
{
    std::transform(word.begin(), word.end(), m_bytes.begin(), to_lower);
    m_length = word.size();
}

void FoldedWord::fold_any(std::string_view word)
{
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(word.data());
    auto* folded = reinterpret_cast<std::uint8_t*>(m_bytes.data());
    auto const size = static_cast<std::int32_t>(word.size());
    constexpr auto capacity = static_cast<std::int32_t>(most_bytes);
    std::int32_t length = 0;
    UBool is_too_long = false;
    for (std::int32_t position = 0; position < size && is_too_long == 0;) {
        UChar32 character = 0;
        U8_NEXT(bytes, position, size, character);
        if (character >= 0 && !shows_no_letter(character))
            U8_APPEND(
                folded, length, capacity, static_cast<std::uint32_t>(fold(character)), is_too_long);
    }
    m_length = is_too_long != 0 ? 0 : static_cast<std::size_t>(length);
}

}
