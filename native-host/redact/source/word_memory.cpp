#include "word_memory.hpp"

#include "announced_names.hpp"
#include "characters.hpp"
#include "fold_for_comparison.hpp"
#include "fold_word.hpp"
#include "structure.hpp"
#include "word_weight.hpp"

#include <sodium.h>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t longest_value = 160; // Bytes. More is prose.
constexpr std::size_t most_words_of_a_value = 6;

// Without the digits around it: miller42.
std::string_view without_digits(std::string_view word)
{
    while (!word.empty() && is_digit(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && is_digit(word.back()))
        word.remove_suffix(1);
    return word;
}

bool is_remembered_by_words(MaskType type)
{
    return type == MaskType::Person || type == MaskType::Email || type == MaskType::Id
        || type == MaskType::Text || type == MaskType::Address || type == MaskType::Organization;
}

}

static_assert(crypto_shorthash_KEYBYTES == std::tuple_size_v<WordKey>);
static_assert(crypto_shorthash_BYTES == sizeof(WordDigest));

struct WordMemory::Lesson {
    std::string_view value;
    MaskType type {};
    ValueSource source {};
};

WordDigest WordMemory::digest_of_word(std::string_view folded) const
{
    std::array<unsigned char, crypto_shorthash_BYTES> bytes {};
    crypto_shorthash(bytes.data(), reinterpret_cast<unsigned char const*>(folded.data()),
        folded.size(), m_words.key().data());
    WordDigest digest = 0;
    for (auto const byte : bytes)
        digest = digest << 8U | byte;
    return digest;
}

void WordMemory::learn(std::string_view value, MaskType type, ValueSource source)
{
    if (!is_remembered_by_words(type) || value.size() > longest_value)
        return;
    // Of an address the part before the sign is a name; the rest is shared by many.
    if (type == MaskType::Email)
        learn_words({ value.substr(0, value.find('@')), MaskType::Person, ValueSource::Typed });
    else
        learn_words({ value, type, source });
}

void WordMemory::learn_words(Lesson const& lesson)
{
    split_words(lesson.value, {}, m_value);
    if (m_value.size() > most_words_of_a_value)
        return;
    for (auto const& word : m_value) {
        auto text = lesson.value.substr(word.start, word.end - word.start);
        auto learned = word;
        if (word.form == WordForm::Mixed
            || (word.form == WordForm::Identifier && lesson.type != MaskType::Id)) {
            text = without_digits(text);
            learned = {};
            classify_word(text, learned);
        }
        if (is_title_or_particle(FoldedWord { text }.view()))
            continue;
        auto const weight
            = weight_of({ text, learned, lesson.type, lesson.source, m_value.size() == 1 });
        if (weight)
            m_words.remember(
                { digest_of_word(fold_for_comparison(text)), { lesson.type, *weight } });
    }
}

std::optional<RememberedWord> WordMemory::find_folded(std::string_view folded) const
{
    return folded.empty() ? std::nullopt : m_words.find(digest_of_word(folded));
}

// The word, or what stands before or after its apostrophe ("Rose's", "d'Rose") or its digits.
std::optional<RememberedWord> WordMemory::find(std::string_view word) const
{
    auto const folded = fold_for_comparison(word);
    if (auto const found = find_folded(folded))
        return found;
    std::string_view const view { folded };
    constexpr std::string_view curly = "\u2019";
    auto at = view.find('\'');
    auto const length = at == view.npos ? curly.size() : 1;
    if (at == view.npos)
        at = view.find(curly);
    if (at != view.npos) {
        auto const before = find_folded(view.substr(0, at));
        return before ? before : find_folded(view.substr(at + length));
    }
    auto const letters = without_digits(view);
    return letters.size() < view.size() ? find_folded(letters) : std::nullopt;
}

bool WordMemory::is_beside_another(std::vector<Word> const& words, std::size_t index) const
{
    bool const is_after = index > 0 && words[index].gap != Gap::Break && m_found[index - 1];
    bool const is_before
        = index + 1 < words.size() && words[index + 1].gap != Gap::Break && m_found[index + 1];
    return is_after || is_before;
}

bool WordMemory::holds(TextKind kind, std::vector<Word> const& words, std::size_t index) const
{
    switch (m_found[index]->weight) {
    case WordWeight::Sure:
        return true;
    case WordWeight::Capital:
        return kind == TextKind::Typed || words[index].form != WordForm::LowerCase
            || words.size() == 1 || is_beside_another(words, index);
    case WordWeight::Beside:
        return is_beside_another(words, index);
    }
    return true;
}

void WordMemory::mark(std::string_view text, TextKind kind, std::vector<Word>& words)
{
    if (m_words.empty())
        return;
    m_found.clear();
    for (auto const& word : words)
        m_found.push_back(word.is_single_letter
                ? std::nullopt
                : find(text.substr(word.start, word.end - word.start)));
    for (std::size_t index = 0; index < words.size(); ++index) {
        if (!m_found[index] || !holds(kind, words, index))
            continue;
        words[index].is_only_remembered = !words[index].is_masked;
        words[index].is_masked = true;
        words[index].remembered_as = m_found[index]->type;
    }
}

bool WordMemory::is_in_structure(std::string_view text) const
{
    if (m_words.empty())
        return false;
    bool was_found = false;
    for (std::size_t position = 0; position < text.size();) {
        if (!is_alphanumeric(text[position])) {
            ++position;
            continue;
        }
        auto const end = identifier_part_end(text, position);
        auto const found = find(text.substr(position, end - position));
        bool const is_whole = position == 0 && end == text.size();
        bool const counts = found
            && (found->weight == WordWeight::Sure || was_found
                || (found->weight == WordWeight::Capital && is_whole));
        if (counts)
            return true;
        was_found = found.has_value();
        position = end;
    }
    return false;
}

}
