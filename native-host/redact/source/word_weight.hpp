// Which words of a masked value are remembered, and how surely each stands for the value. A word of
// an interface must not be masked everywhere because somebody is called so.
#pragma once

#include "word_memory.hpp"

#include <optional>
#include <string_view>

namespace fairtrace {

struct LearnedWord {
    std::string_view text;
    Word const& word;
    MaskType type {};
    ValueSource source {};
    bool is_whole_value = false;
};

// Nothing for a word that is not to be remembered.
std::optional<WordWeight> weight_of(LearnedWord const& learned);

}
