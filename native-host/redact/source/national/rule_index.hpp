// All national rules, by the length of what they describe.
#pragma once

#include "national_rule.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fairtrace {

inline constexpr std::size_t shortest_identifier = 8;
inline constexpr std::size_t longest_identifier = 18;

// Letters and digits without what stands between them.
struct CompactText {
    std::string_view text; // Upper case.
    std::uint32_t digits = 0; // One bit for each place.
};

class RuleIndex {
public:
    static RuleIndex const& of_all(); // Never changes.

    struct Entry {
        NationalRule rule;
        std::uint32_t digits = 0; // Places that must be digits.
        std::uint32_t letters = 0; // Places that must be letters.

        bool fits(CompactText const& compact) const
        {
            return (compact.digits & letters) == 0 && (~compact.digits & digits) == 0;
        }
    };

    // Rules for identifiers of that length; those of strong certainty first.
    std::vector<Entry> const& of_length(std::size_t length) const { return m_entries[length]; }

private:
    RuleIndex();
    void add(std::span<NationalRule const> rules, Certainty certainty);

    std::array<std::vector<Entry>, longest_identifier + 1> m_entries;
};

}
