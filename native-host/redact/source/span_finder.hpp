// Finds what must not stay in a text: first what recognizers know, then words that no vocabulary
// knows.
#pragma once

#include "word.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Keeps its buffers from text to text.
class SpanFinder {
public:
    // `vocabulary` outlives it.
    explicit SpanFinder(Vocabulary const& vocabulary)
        : m_vocabulary(vocabulary)
    {
    }

    // In order and without overlaps. The reference holds until the next call.
    std::vector<MaskSpan> const& find(std::string_view text, TextKind kind);

    // Only what no rule of a policy lets through: cards, secrets and forged placeholders.
    std::vector<MaskSpan> const& find_never_kept(std::string_view text);

private:
    void recognize(std::string_view text);
    void merge_overlaps();
    void add_words(std::string_view text, TextKind kind);

    Vocabulary const& m_vocabulary;
    std::vector<MaskSpan> m_spans;
    std::vector<Word> m_words;
    std::string m_folded;
    std::vector<std::uint32_t> m_source;
};

}
