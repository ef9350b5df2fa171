// Makes a value that was masked once masked again: remembers the words of masked values and finds
// them in other texts. Words are folded and hashed under a key; none is kept.
#pragma once

#include "word.hpp"

#include <fairtrace/masked_words.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace fairtrace {

// How it is known that a value is personal, which decides which of its words are taken for it
// later.
enum class ValueSource : std::uint8_t {
    Interface, // By its look amid text of the interface.
    Typed, // By its look amid what a person typed.
    NameField, // A field for names says so.
    Field, // Another field says what it is.
    UnknownField, // Nothing says what it is: a whole value, masked to be safe.
};

class WordMemory {
public:
    // `words` outlives it.
    explicit WordMemory(MaskedWords& words)
        : m_words(words)
    {
    }

    // Of one masked value. Words that only join others, titles and lone letters are not remembered,
    // nor is what may be a label: those known words of a value that no name is.
    void learn(std::string_view value, MaskType type, ValueSource source);

    // Masks the words of a text that masked values had.
    void mark(std::string_view text, TextKind kind, std::vector<Word>& words);

    // Whether a selector, a field's name or a piece of a route has such a word.
    bool is_in_structure(std::string_view text) const;

private:
    struct Lesson;

    void learn_words(Lesson const& lesson);
    std::optional<RememberedWord> find(std::string_view word) const;
    std::optional<RememberedWord> find_folded(std::string_view folded) const;
    WordDigest digest_of_word(std::string_view folded) const;
    bool is_beside_another(std::vector<Word> const& words, std::size_t index) const;
    bool holds(TextKind kind, std::vector<Word> const& words, std::size_t index) const;

    MaskedWords& m_words;
    std::vector<Word> m_value; // Of the value that is learned.
    std::vector<std::optional<RememberedWord>> m_found; // For each word of the text.
};

}
