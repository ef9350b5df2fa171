// The words that may stay, and what else they can be.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Bits of a word's entry.
namespace word_kind {
inline constexpr std::uint8_t english = 1;
inline constexpr std::uint8_t structural = 2; // Stays in locators only.
inline constexpr std::uint8_t name = 4; // A name at least as often as a word, when capitalised.
inline constexpr std::uint8_t rare_name = 8; // A word far more often than a name.
inline constexpr std::uint8_t given_name = 16;
}

class Vocabulary {
public:
    Vocabulary();

    // Bits of the word, 0 if it is unknown. `folded` is in lower case.
    std::uint8_t kinds(std::string_view folded) const;

private:
    struct Entry {
        std::string_view word;
        std::uint8_t kinds = 0;
    };

    void add(std::string_view word, std::uint8_t kinds);
    std::size_t slot(std::string_view word) const;

    std::vector<Entry> m_table; // Open addressing; the size is a power of two.
};

}
