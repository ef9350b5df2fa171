#include "vocabulary.hpp"

#include "word_lists.hpp"

namespace fairtrace {

namespace {

// Twice the words and more, so that a search ends after a step or two.
constexpr std::size_t table_size = 32768;
static_assert((words::english.size() + words::structural.size() + words::given_names.size()) * 2
    < table_size);

// FNV-1a.
std::uint32_t hash(std::string_view word)
{
    std::uint32_t value = 2166136261U;
    for (char const letter : word)
        value = (value ^ static_cast<unsigned char>(letter)) * 16777619U;
    return value ^ value >> 15U;
}

}

Vocabulary::Vocabulary()
    : m_table(table_size)
{
    for (auto const word : words::english)
        add(word, word_kind::english);
    for (auto const word : words::structural)
        add(word, word_kind::structural);
    for (auto const word : words::names_that_are_words)
        add(word, word_kind::name);
    for (auto const word : words::words_that_are_names)
        add(word, word_kind::rare_name);
    for (auto const word : words::given_names)
        add(word, word_kind::given_name);
}

std::size_t Vocabulary::slot(std::string_view word) const
{
    auto index = hash(word) & (table_size - 1);
    while (!m_table[index].word.empty() && m_table[index].word != word)
        index = (index + 1) & (table_size - 1);
    return index;
}

void Vocabulary::add(std::string_view word, std::uint8_t kinds)
{
    auto& entry = m_table[slot(word)];
    entry.word = word;
    entry.kinds = static_cast<std::uint8_t>(entry.kinds | kinds);
}

std::uint8_t Vocabulary::kinds(std::string_view folded) const
{
    return m_table[slot(folded)].kinds;
}

}
