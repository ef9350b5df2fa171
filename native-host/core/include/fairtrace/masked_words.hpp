// Which words stood in values that were masked, so that they are masked wherever they come again.
// Holds keyed hashes, never words, and no more than a fixed number of them: the oldest is forgotten
// first. One thread.
#pragma once

#include <fairtrace/vocabulary.hpp>

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace fairtrace {

using WordKey = std::array<std::uint8_t, 16>;

// SipHash-2-4 of a folded word.
using WordDigest = std::uint64_t;

// Where a word that a value had is taken for that value. Each holds where those after it do. Their
// numbers are stored: DO NOT CHANGE them.
enum class WordWeight : std::uint8_t {
    Sure = 0, // Everywhere.
    Capital = 1, // Where it may be a name: not in lower case amid other words.
    Beside = 2, // Beside another word of a masked value.
};

struct RememberedWord {
    MaskType type {};
    WordWeight weight {};
};

class MaskedWords {
public:
    static constexpr std::size_t most_words = 8192;

    struct Entry {
        WordDigest digest = 0;
        RememberedWord word;
    };

    // Forgets everything.
    void start(WordKey const& key);

    WordKey const& key() const { return m_key; }

    bool empty() const { return m_words.empty(); }

    std::size_t size() const { return m_words.size(); }

    std::optional<RememberedWord> find(WordDigest digest) const;

    // A word that is known already keeps its type, and the surer weight of the two.
    void remember(Entry const& entry);

    // What remember() added or changed since the last call.
    std::vector<Entry> take_news();

private:
    WordKey m_key {};
    std::unordered_map<WordDigest, RememberedWord> m_words;
    std::deque<WordDigest> m_order; // The oldest first.
    std::vector<Entry> m_news;
};

}
