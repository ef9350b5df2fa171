#include "characters.hpp"
#include "word.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

constexpr std::size_t shortest_spelling = 3; // Single letters in a row that may spell a name.

bool is_unknown(Word const& word) { return (word.kinds & word_kind::english) == 0; }

bool is_capital_name(Word const& word, unsigned kinds)
{
    return word.form == WordForm::Capital && (word.kinds & kinds) != 0;
}

bool begins_phrase(Word const& word) { return word.gap == Gap::Break || word.gap == Gap::Dot; }

bool is_month(std::string_view word)
{
    static constexpr std::array<std::string_view, 9> months { "jan", "mar", "march", "apr", "april",
        "may", "june", "aug", "august" };
    std::array<char, 6> folded {};
    if (word.size() > folded.size())
        return false;
    std::transform(word.begin(), word.end(), folded.begin(), to_lower);
    std::string_view const text { folded.data(), word.size() };
    return std::find(months.begin(), months.end(), text) != months.end();
}

class Judge {
public:
    Judge(std::string_view text, TextKind kind, std::vector<Word>& words)
        : m_text(text)
        , m_kind(kind)
        , m_words(words)
    {
    }

    void run()
    {
        for (std::size_t start = 0; start < m_words.size();) {
            auto end = start + 1;
            while (end < m_words.size() && !begins_phrase(m_words[end]))
                ++end;
            judge_phrase(start, end);
            start = end;
        }
        mask_spellings();
        spread();
    }

private:
    void judge_phrase(std::size_t start, std::size_t end)
    {
        bool const reads_as_words = has_plain_rest(start, end);
        // In what a person types a name is likelier than a label, so that rarer names count too.
        auto const names
            = m_kind == TextKind::Typed ? word_kind::name | word_kind::rare_name : word_kind::name;
        for (auto index = start; index < end; ++index) {
            auto& word = m_words[index];
            word.is_masked = is_unknown(word);
            if (!is_capital_name(word, static_cast<unsigned>(names)))
                continue;
            bool const is_certain_name
                = m_kind == TextKind::Typed && (word.kinds & word_kind::name) != 0;
            bool const is_word = index == start && reads_as_words && !is_certain_name;
            word.is_masked = !is_word && !is_date(index);
        }
    }

    // True if other words follow the first, all known and none a name.
    bool has_plain_rest(std::size_t start, std::size_t end) const
    {
        bool has_words = false;
        for (auto index = start + 1; index < end; ++index) {
            auto const& word = m_words[index];
            if (is_unknown(word) || is_capital_name(word, word_kind::name | word_kind::rare_name))
                return false;
            has_words = has_words || (!word.is_number() && !word.is_single_letter());
        }
        return has_words;
    }

    // A month beside a number.
    bool is_date(std::size_t index) const
    {
        auto const& word = m_words[index];
        bool const follows = index > 0 && word.gap == Gap::Space && m_words[index - 1].is_number();
        bool const precedes = index + 1 < m_words.size() && m_words[index + 1].gap == Gap::Space
            && m_words[index + 1].is_number();
        return (follows || precedes) && is_month(m_text.substr(word.start, word.end - word.start));
    }

    // J. O. H. N.
    void mask_spellings()
    {
        for (std::size_t start = 0; start < m_words.size();) {
            auto const end = spelling_end(start);
            if (end - start >= shortest_spelling) {
                for (auto letter = start; letter < end; ++letter)
                    m_words[letter].is_masked = true;
            }
            start = std::max(end, start + 1);
        }
    }

    // End of the single letters that follow one another from `start` on, or `start`.
    std::size_t spelling_end(std::size_t start) const
    {
        auto end = start;
        while (end < m_words.size() && m_words[end].is_single_letter()
            && (end == start || m_words[end].gap != Gap::Break))
            ++end;
        return end;
    }

    // Words that can be names are names beside a masked one, and so are initials; a number joined
    // to one is part of it.
    void spread()
    {
        for (std::size_t index = 1; index < m_words.size(); ++index)
            spread_to(m_words[index], m_words[index - 1], m_words[index].gap);
        for (auto index = m_words.size(); index > 1; --index)
            spread_to(m_words[index - 2], m_words[index - 1], m_words[index - 1].gap);
    }

    static void spread_to(Word& word, Word const& neighbour, Gap gap)
    {
        if (!neighbour.is_masked || gap == Gap::Break)
            return;
        bool const can_be_name = is_capital_name(word, word_kind::name | word_kind::rare_name)
            || (word.form == WordForm::Capital && word.is_single_letter());
        bool const is_beside_name = neighbour.form == WordForm::Capital && can_be_name;
        word.is_masked
            = word.is_masked || is_beside_name || (gap == Gap::Joint && word.is_number());
    }

    std::string_view m_text;
    TextKind m_kind;
    std::vector<Word>& m_words;
};

}

void judge_words(std::string_view text, TextKind kind, std::vector<Word>& words)
{
    Judge { text, kind, words }.run();
}

}
