// Finds what must not stay in a text: first what recognizers know, then words that no vocabulary
// knows or that masked values had.
#pragma once

#include "recognition.hpp"
#include "word_memory.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Keeps its buffers from text to text.
class SpanFinder {
public:
    // Without a memory nothing was masked before. It outlives the finder.
    explicit SpanFinder(WordMemory* memory = nullptr)
        : m_memory(memory)
    {
    }

    // In order and without overlaps. The reference holds until the next call.
    std::vector<MaskSpan> const& find(std::string_view text, TextKind kind);

    // Of what was typed into the field that the guess is of. The value of a field that says nothing
    // of itself is one span, of the type that the value itself tells as a whole. So is a piece of a
    // number, where the field does not hold counts or dates: the others may stand in the next
    // fields.
    std::vector<MaskSpan> const& find_typed(std::string_view text, FieldGuess const& field);

    // Only what no rule of a policy lets through: cards, secrets and forged placeholders.
    std::vector<MaskSpan> const& find_never_kept(std::string_view text);

    // The rule of a value that only shows once a part of the text is decoded.
    std::optional<Literal> rule_of_encoded_value(std::string_view text)
    {
        return m_recognition.rule_of_encoded_value(text);
    }

private:
    void add_words(std::string_view text, TextKind kind);

    WordMemory* m_memory;
    Recognition m_recognition;
    std::vector<MaskSpan> m_spans;
    std::vector<Word> m_words;
};

}
