// A few words that are known when the program is built, asked for by their bytes.
#pragma once

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
        for (auto const word : m_words)
            ++m_starts.at(first_byte(word) + 1U);
        for (std::size_t byte = 1; byte < m_starts.size(); ++byte)
            m_starts[byte] = static_cast<std::uint16_t>(m_starts[byte] + m_starts[byte - 1]);
    }

    // Most words begin like none of the list, and then none is compared.
    constexpr bool has(std::string_view word) const
    {
        if (word.empty())
            return false;
        auto const byte = first_byte(word);
        auto const* const begin = m_words.data() + m_starts[byte];
        auto const* const end = m_words.data() + m_starts[byte + 1U];
        return std::find(begin, end, word) != end;
    }

    constexpr auto begin() const { return m_words.begin(); }

    constexpr auto end() const { return m_words.end(); }

private:
    static constexpr unsigned first_byte(std::string_view word)
    {
        return static_cast<unsigned char>(word.front());
    }

    static constexpr std::size_t bytes = 256;

    std::array<std::string_view, Count> m_words;
    std::array<std::uint16_t, bytes + 1> m_starts {};
};

template<class... Words>
WordList(Words...) -> WordList<sizeof...(Words)>;

}
