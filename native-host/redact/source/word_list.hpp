// A few words that are known when the program is built, asked for by their bytes.
#pragma once

#include "characters.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fairtrace {

template<std::size_t Count>
class WordList {
public:
    // The words have at least a byte each and outlive the list, as literals do.
    template<class... Words>
    consteval explicit WordList(Words... words)
        : m_words { words... }
    {
        std::sort(m_words.begin(), m_words.end());
        for (auto const word : m_words) {
            ++m_starts.at(first_byte(word) + 1U);
            m_lengths.at(first_byte(word)) |= bit_of_length(word);
        }
        for (std::size_t byte = 1; byte < m_starts.size(); ++byte)
            m_starts[byte] = static_cast<std::uint16_t>(m_starts[byte] + m_starts[byte - 1]);
    }

    // Most words begin like none of the list that is as long, and then none is compared.
    constexpr bool has(std::string_view word) const
    {
        if (word.empty())
            return false;
        auto const byte = first_byte(word);
        auto const* const begin = m_words.data() + m_starts[byte];
        auto const* const end = m_words.data() + m_starts[byte + 1U];
        return (m_lengths[byte] & bit_of_length(word)) != 0 && std::find(begin, end, word) != end;
    }

    // False only for a word that the list does not have, however it is folded: not for all of them,
    // but without the folding.
    bool may_have_folded(std::string_view word) const
    {
        if (word.empty() || !is_all_ascii(word))
            return !word.empty();
        auto const byte = static_cast<unsigned char>(to_lower(word.front()));
        return (m_lengths[byte] & bit_of_length(word)) != 0;
    }

    // False only for the first byte of words that the list does not have, however they are folded.
    constexpr bool may_begin(char byte) const
    {
        return !is_ascii(byte) | (m_lengths[static_cast<unsigned char>(to_lower(byte))] != 0);
    }

    constexpr auto begin() const { return m_words.begin(); }

    constexpr auto end() const { return m_words.end(); }

private:
    static constexpr unsigned first_byte(std::string_view word)
    {
        return static_cast<unsigned char>(word.front());
    }

    // Words that are longer share a bit.
    static constexpr std::uint32_t bit_of_length(std::string_view word)
    {
        constexpr std::size_t last_bit = 31;
        return std::uint32_t { 1 } << std::min(word.size(), last_bit);
    }

    static constexpr std::size_t bytes = 256;

    std::array<std::string_view, Count> m_words;
    std::array<std::uint16_t, bytes + 1> m_starts {};
    std::array<std::uint32_t, bytes> m_lengths {}; // By the first byte.
};

template<class... Words>
WordList(Words...) -> WordList<sizeof...(Words)>;

}
