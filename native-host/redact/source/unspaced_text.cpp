#include "unspaced_text.hpp"

#include "characters.hpp"
#include "fold_word.hpp"
#include "vocabulary.hpp"

#include <unicode/utf8.h>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t longest_word = 14; // Characters.

constexpr bool is_within(UChar32 character, UChar32 first, UChar32 last)
{
    return character >= first && character <= last;
}

bool is_unspaced(UChar32 character)
{
    return is_within(character, 0x3005, 0x30FF) || is_within(character, 0x3400, 0x9FFF)
        || is_within(character, 0x0E00, 0x0E4E) || is_within(character, 0xF900, 0xFAFF)
        || is_within(character, 0x20000, 0x3FFFF);
}

struct Character {
    std::size_t length = 0;
    bool is_unspaced = false;
    bool is_hangul = false;
};

Character read(std::string_view text)
{
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(text.data());
    std::int32_t position = 0;
    UChar32 character = 0;
    U8_NEXT(bytes, position, static_cast<std::int32_t>(text.size()), character);
    return { static_cast<std::size_t>(position), is_unspaced(character),
        is_within(character, 0xAC00, 0xD7A3) };
}

// Bytes of the longest word of the lexicon at the beginning, or 0.
std::size_t longest_match(std::string_view text)
{
    auto hash = start_of_hash;
    std::size_t position = 0;
    std::size_t longest = 0;
    for (std::size_t count = 0; count < longest_word && position < text.size(); ++count) {
        auto const character = read(text.substr(position));
        if (!character.is_unspaced)
            break;
        hash = hash_word(text.substr(position, character.length), hash);
        position += character.length;
        if ((Vocabulary::kinds(hash) & (word_kind::common | word_kind::given_name)) != 0)
            longest = position;
    }
    return longest;
}

// Korean joins its endings to foreign words: they are words of their own.
std::size_t spaced_length(std::string_view run)
{
    std::size_t position = 0;
    while (position < run.size()) {
        auto const character = read(run.substr(position));
        bool const is_ending = character.is_hangul && position > 0 && is_letter(run[position - 1]);
        if (character.is_unspaced || is_ending)
            break;
        position += character.length;
    }
    return position;
}

}

std::size_t unspaced_word_length(std::string_view run)
{
    if (is_all_ascii(run))
        return run.size();
    if (auto const spaced = spaced_length(run); spaced > 0)
        return spaced;
    auto const known = longest_match(run);
    return known > 0 ? known : read(run).length;
}

}
