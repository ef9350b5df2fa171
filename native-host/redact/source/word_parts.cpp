#include "word_parts.hpp"

#include "fold_word.hpp"
#include "vocabulary.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace fairtrace {

namespace {

constexpr std::size_t longest_word = 64; // Bytes; longer words cost too much to take apart.
constexpr std::size_t longest_ending = 24; // Bytes.
constexpr std::size_t shortest_stem = 4; // Letters.
constexpr std::size_t shortest_dense_stem = 2; // Of Hangul, Hebrew and Arabic, in letters.
constexpr std::size_t shortest_sure_stem = 5;
constexpr std::size_t shortest_compound = 9; // Letters.
constexpr unsigned most_parts = 3;

// Letters that join two words in German, Dutch and the languages of Scandinavia.
constexpr std::array<std::string_view, 6> links { "s", "n", "en", "es", "er", "e" };

constexpr bool begins_letter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
}

std::size_t letters_of(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins_letter));
}

// Of a script in which few letters are a word: from Hebrew and Arabic on in UTF-8, and Hangul.
bool is_dense(std::string_view text)
{
    auto const first = static_cast<unsigned char>(text[0]);
    return (first >= 0xD6 && first <= 0xDB) || (first >= 0xEA && first <= 0xED);
}

bool is_common(unsigned kinds) { return (kinds & word_kind::common) != 0; }

bool is_known_ending(std::string_view ending)
{
    return Vocabulary::kinds(hash_word(ending, hash_word("-"))) != 0;
}

bool is_known_beginning(std::string_view beginning)
{
    return Vocabulary::kinds(hash_word("-", hash_word(beginning))) != 0;
}

class Taker {
public:
    explicit Taker(std::string_view word)
        : m_word(word)
        , m_is_dense(is_dense(word))
    {
        auto hash = start_of_hash;
        for (std::size_t end = 1; end <= word.size(); ++end) {
            hash = hash_word(word.substr(end - 1, 1), hash);
            bool const is_end = end == word.size() || begins_letter(word[end]);
            m_beginnings[end] = is_end ? Vocabulary::kinds(hash) : std::uint8_t { 0 };
        }
    }

    std::uint8_t kinds() const
    {
        std::uint8_t found = 0;
        for (auto end = m_word.size() - 1; end > 0; --end) {
            if (!begins_letter(m_word[end]))
                continue;
            found |= with_ending(end);
            found |= m_is_dense ? with_beginning(end) : std::uint8_t { 0 };
        }
        if (!is_common(found) && !m_is_dense && letters_of(m_word) >= shortest_compound)
            found |= compound(m_word, most_parts);
        return found;
    }

private:
    std::uint8_t with_ending(std::size_t end) const
    {
        auto const stem = m_word.substr(0, end);
        auto const ending = m_word.substr(end);
        if (!is_only_word(m_beginnings[end]) || ending.size() > longest_ending)
            return 0;
        auto const letters = letters_of(stem);
        if (letters < (m_is_dense ? shortest_dense_stem : shortest_sure_stem))
            return 0;
        return is_known_ending(ending) ? built(m_beginnings[end], letters) : std::uint8_t { 0 };
    }

    std::uint8_t with_beginning(std::size_t end) const
    {
        auto const rest = m_word.substr(end);
        auto const kinds = Vocabulary::kinds(rest);
        if (!is_only_word(kinds) || letters_of(rest) <= shortest_dense_stem)
            return 0;
        bool const is_built = is_known_beginning(m_word.substr(0, end));
        return is_built ? built(kinds, letters_of(rest)) : std::uint8_t { 0 };
    }

    std::uint8_t built(unsigned kinds, std::size_t letters) const
    {
        if (m_is_dense && !is_common(kinds))
            return 0;
        bool const is_sure = is_common(kinds)
            && letters >= (m_is_dense ? shortest_dense_stem : shortest_sure_stem);
        return static_cast<std::uint8_t>(word_kind::known | (kinds & word_kind::noun)
            | (is_sure ? unsigned { word_kind::common } : 0U));
    }

    // The first part is common; the last says whether it is a noun.
    static std::uint8_t compound(std::string_view word, unsigned parts)
    {
        auto hash = start_of_hash;
        for (std::size_t end = 1; end < word.size(); ++end) {
            hash = hash_word(word.substr(end - 1, 1), hash);
            if (!begins_letter(word[end]) || letters_of(word.substr(0, end)) < shortest_stem)
                continue;
            auto const kinds = Vocabulary::kinds(hash);
            if (!is_only_word(kinds) || !is_common(kinds))
                continue;
            if (auto const found = after_link(word.substr(end), parts); found != 0)
                return found;
        }
        return 0;
    }

    static std::uint8_t after_link(std::string_view rest, unsigned parts)
    {
        if (auto const found = last_parts(rest, parts); found != 0)
            return found;
        for (auto const link : links) {
            if (!rest.starts_with(link))
                continue;
            if (auto const found = last_parts(rest.substr(link.size()), parts); found != 0)
                return found;
        }
        return 0;
    }

    static std::uint8_t last_parts(std::string_view rest, unsigned parts)
    {
        if (letters_of(rest) < shortest_stem)
            return 0;
        auto const kinds = Vocabulary::kinds(rest);
        if (is_only_word(kinds))
            return kinds & (word_kind::known | word_kind::common | word_kind::noun);
        if (has_ending(rest))
            return word_kind::known;
        return parts > 2 ? compound(rest, parts - 1) : std::uint8_t { 0 };
    }

    // A common word with an ending, such as the last part of a Finnish compound has.
    static bool has_ending(std::string_view word)
    {
        auto hash = start_of_hash;
        for (std::size_t end = 1; end < word.size(); ++end) {
            hash = hash_word(word.substr(end - 1, 1), hash);
            if (!begins_letter(word[end]) || letters_of(word.substr(0, end)) < shortest_stem)
                continue;
            auto const kinds = Vocabulary::kinds(hash);
            if (is_only_word(kinds) && is_common(kinds) && is_known_ending(word.substr(end)))
                return true;
        }
        return false;
    }

    std::string_view m_word;
    bool m_is_dense;
    std::array<std::uint8_t, longest_word + 1> m_beginnings {}; // Kinds, by where they end.
};

}

std::uint8_t kinds_of_parts(std::string_view folded)
{
    if (folded.size() <= shortest_stem || folded.size() > longest_word)
        return 0;
    return Taker { folded }.kinds();
}

}
