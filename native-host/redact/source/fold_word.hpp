// A word as the lexicon has it: in lower case, spellings that differ by vowel signs alike.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fairtrace {

class FoldedWord {
public:
    static constexpr std::size_t most_bytes = 96; // Of the word.

    explicit FoldedWord(std::string_view word);

    // Empty for a word that is longer than any in the lexicon.
    std::string_view view() const { return { m_bytes.data(), m_length }; }

private:
    void fold_ascii(std::string_view word);
    void fold_any(std::string_view word);

    std::array<char, most_bytes> m_bytes;
    std::size_t m_length = 0;
};

// FNV-1a, which can go on from the hash of a beginning.
constexpr std::uint64_t start_of_hash = 14695981039346656037U;

constexpr std::uint64_t hash_byte(char byte, std::uint64_t hash)
{
    return (hash ^ static_cast<unsigned char>(byte)) * 1099511628211U;
}

constexpr std::uint64_t hash_word(std::string_view word, std::uint64_t hash = start_of_hash)
{
    for (char const byte : word)
        hash = hash_byte(byte, hash);
    return hash;
}

// Spreads the differences of a hash over all its bits.
constexpr std::uint64_t finish_hash(std::uint64_t hash)
{
    hash = (hash ^ hash >> 32U) * 0x9FB21C651E98DF25U;
    return hash ^ hash >> 29U;
}

}
