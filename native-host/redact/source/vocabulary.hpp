// The words that may stay, and what else they can be. The data are constant and are shared by all
// processes that run the program.
#pragma once

#include <cstdint>
#include <string_view>

namespace fairtrace {

// Bits of a word's entry.
namespace word_kind {
inline constexpr std::uint8_t known = 1; // A word of some language of the lexicon.
inline constexpr std::uint8_t structural = 2; // Stays in locators only.
inline constexpr std::uint8_t name = 4; // A name at least as often as a word, when capitalised.
inline constexpr std::uint8_t rare_name = 8; // A word far more often than a name.
inline constexpr std::uint8_t given_name = 16;
inline constexpr std::uint8_t common = 32; // Interfaces are full of it.
inline constexpr std::uint8_t noun = 64; // Has a capital in the middle of a sentence, as in German.
inline constexpr std::uint8_t month = 128;
// Both: a word of some language and a name in every one, so that in what a person types not even
// lower case makes it a word.
inline constexpr std::uint8_t usual_name = name | rare_name;
inline constexpr std::uint8_t any_name = name | rare_name | given_name;
}

// A word of some language, and nobody's name.
constexpr bool is_only_word(unsigned kinds)
{
    return (kinds & word_kind::known) != 0 && (kinds & word_kind::any_name) == 0;
}

class Vocabulary {
public:
    // Bits of the word, 0 if it is unknown. An unknown word is taken for a known one once in some
    // millions, since a fingerprint stands for the word. `folded` is as FoldedWord has it.
    static std::uint8_t kinds(std::string_view folded);

    // The same by the hash of the folded word.
    static std::uint8_t kinds(std::uint64_t hash);
};

}
