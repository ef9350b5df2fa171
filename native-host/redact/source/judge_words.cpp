#include "announced_names.hpp"
#include "east_asian_names.hpp"
#include "word.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t shortest_spelling = 3; // Single letters in a row that may spell a name.

constexpr unsigned either_name = word_kind::name | word_kind::rare_name;

bool begins_phrase(Word const& word) { return word.gap == Gap::Break || word.gap == Gap::Dot; }

bool has(Word const& word, unsigned kinds) { return (word.kinds & kinds) != 0; }

bool is_usual_name(Word const& word)
{
    return (word.kinds & word_kind::usual_name) == word_kind::usual_name;
}

// A word that few texts have, with a capital that no noun needs.
bool is_rare_capital(Word const& word)
{
    auto const usual = word.is_built ? unsigned { word_kind::noun }
                                     : word_kind::common | word_kind::noun | word_kind::month;
    return word.form == WordForm::Capital && !has(word, usual);
}

// Names that are put together look like this too.
bool is_doubtful(Word const& word)
{
    constexpr std::size_t longest_name = 13; // Bytes.
    return word.is_built && word.form == WordForm::Capital && word.end - word.start < longest_name;
}

class Judge {
public:
    Judge(TextKind kind, std::vector<Word>& words)
        : m_kind(kind)
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
        mask_full_names();
        mask_spellings();
        spread();
    }

private:
    void judge_phrase(std::size_t start, std::size_t end)
    {
        bool const reads_as_words = has_plain_rest(start, end);
        bool const is_sentence = m_kind == TextKind::Typed || is_mostly_lower(start, end);
        bool const has_words = has_sure_words(start, end);
        for (auto index = start; index < end; ++index) {
            auto& word = m_words[index];
            bool const may_begin = index == start && reads_as_words;
            bool const stands_out = is_sentence && !may_begin && is_rare_capital(word);
            word.is_masked = word.is_masked || !may_be_word(word, has_words) || stands_out
                || is_name(word, index, may_begin);
        }
        if (is_sentence)
            mask_beside_names(start + (reads_as_words ? 1U : 0U), end);
    }

    // Modest Grześkowiak, within a sentence: only nouns and names have a capital there.
    void mask_beside_names(std::size_t start, std::size_t end)
    {
        for (auto index = start + 1; index < end; ++index) {
            auto& left = m_words[index - 1];
            auto& right = m_words[index];
            if (right.gap != Gap::Space || left.is_masked == right.is_masked)
                continue;
            bool const are_capitals
                = left.form == WordForm::Capital && right.form == WordForm::Capital;
            bool const can_be_name
                = are_capitals && !has(left.is_masked ? right : left, word_kind::noun);
            left.is_masked = left.is_masked || can_be_name;
            right.is_masked = right.is_masked || can_be_name;
        }
    }

    // A word that is known by its parts alone stands with a capital only where other words of the
    // phrase tell that it is a word. In what a person types it also has to be of usual parts.
    bool may_be_word(Word const& word, bool has_other_words) const
    {
        if (!word.is_known() || (is_doubtful(word) && !has_other_words))
            return false;
        if (m_kind == TextKind::Interface)
            return true;
        if (!word.is_built)
            return !is_usual_name(word);
        bool const is_noun = has(word, word_kind::noun) && !is_doubtful(word);
        return has(word, word_kind::common) && (word.form != WordForm::Capital || is_noun);
    }

    // Words that the lexicon has as they are and that cannot be names.
    bool has_sure_words(std::size_t start, std::size_t end) const
    {
        return std::any_of(m_words.begin() + static_cast<std::ptrdiff_t>(start),
            m_words.begin() + static_cast<std::ptrdiff_t>(end), [](Word const& word) {
                return word.is_known() && !word.is_built && !word.is_name(either_name)
                    && !word.is_number() && !word.is_single_letter;
            });
    }

    bool is_name(Word const& word, std::size_t index, bool may_begin) const
    {
        // In what a person types a name is likelier than a label, so that rarer names count too.
        bool const is_typed = m_kind == TextKind::Typed;
        if (!word.is_name(is_typed ? either_name : unsigned { word_kind::name }))
            return false;
        if (is_month(word, index))
            return false;
        bool const is_certain = word.form == WordForm::Caseless
            || (is_typed && has(word, word_kind::name))
            || (is_usual_name(word) && !precedes_lower_case(index));
        return is_certain || !may_begin;
    }

    bool precedes_lower_case(std::size_t index) const
    {
        return index + 1 < m_words.size() && m_words[index + 1].gap == Gap::Space
            && m_words[index + 1].form == WordForm::LowerCase;
    }

    // True if other words follow the first, all known and none a name.
    bool has_plain_rest(std::size_t start, std::size_t end) const
    {
        bool has_words = false;
        for (auto index = start + 1; index < end; ++index) {
            auto const& word = m_words[index];
            if (!word.is_known() || word.is_name(either_name) || is_doubtful(word))
                return false;
            has_words = has_words || (!word.is_number() && !word.is_single_letter);
        }
        return has_words;
    }

    // Of the words behind the first one.
    bool is_mostly_lower(std::size_t start, std::size_t end) const
    {
        std::size_t lower = 0;
        std::size_t capital = 0;
        for (auto index = start + 1; index < end; ++index) {
            lower += m_words[index].form == WordForm::LowerCase ? 1U : 0U;
            capital += m_words[index].form == WordForm::Capital ? 1U : 0U;
        }
        return lower > capital;
    }

    // A month beside a number, or alone as the heading of a calendar.
    bool is_month(Word const& word, std::size_t index) const
    {
        if (!has(word, word_kind::month))
            return false;
        if (m_words.size() == 1)
            return m_kind == TextKind::Interface;
        bool const follows = index > 0 && word.gap == Gap::Space && m_words[index - 1].is_number();
        bool const precedes = index + 1 < m_words.size() && m_words[index + 1].gap != Gap::Dot
            && m_words[index + 1].is_number();
        return follows || precedes;
    }

    // Two words that may each be a name, one of them a given one: both are.
    void mask_full_names()
    {
        for (std::size_t index = 1; index < m_words.size(); ++index) {
            auto& left = m_words[index - 1];
            auto& right = m_words[index];
            bool const are_names = right.gap == Gap::Space && left.is_name(either_name)
                && ((right.is_name(either_name) && has_given_name(left, right))
                    || is_rare_name_before_rare_word(left, right));
            left.is_masked = left.is_masked || are_names;
            right.is_masked = right.is_masked || are_names;
        }
    }

    // "Marek Kvart": words of some interface, both of them, but of few.
    static bool is_rare_name_before_rare_word(Word const& left, Word const& right)
    {
        return has(left, word_kind::given_name) && is_rare_capital(left) && is_rare_capital(right)
            && !right.is_single_letter;
    }

    static bool has_given_name(Word const& left, Word const& right)
    {
        return has(left, word_kind::given_name) || has(right, word_kind::given_name);
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
        while (end < m_words.size() && m_words[end].is_single_letter
            && (end == start || m_words[end].gap != Gap::Break))
            ++end;
        return end;
    }

    // Words that can be names are names beside a masked one, and so are initials; a number joined
    // to one is part of it.
    void spread()
    {
        for (std::size_t index = 1; index < m_words.size(); ++index)
            spread_on(m_words[index], m_words[index - 1]);
        for (auto index = m_words.size(); index > 1; --index)
            spread_to(m_words[index - 2], m_words[index - 1], m_words[index - 1].gap);
    }

    // A surname follows a given name, whatever else it is.
    static void spread_on(Word& word, Word const& previous)
    {
        bool const is_only_name = has(previous, word_kind::given_name | word_kind::name);
        bool const follows_name = previous.is_masked && previous.form == word.form && is_only_name
            && word.may_follow_name();
        word.is_masked = word.is_masked || follows_name || follows_lower_case_name(word, previous)
            || is_rest_of_name(word, previous);
        spread_to(word, previous, word.gap);
    }

    // "rosalind bergmann", all in lower case: what few texts have behind a given name is a surname.
    static bool follows_lower_case_name(Word const& word, Word const& previous)
    {
        return previous.is_masked && previous.form == WordForm::LowerCase
            && word.form == WordForm::LowerCase && word.gap != Gap::Break
            && has(previous, word_kind::given_name) && !has(word, word_kind::common);
    }

    // "Bergma nnhof": a line may end within a name, and what is left can read as a word with an
    // ending.
    static bool is_rest_of_name(Word const& word, Word const& previous)
    {
        return previous.is_masked && previous.form == WordForm::Capital && word.is_built
            && word.form == WordForm::LowerCase && word.gap == Gap::Space;
    }

    static void spread_to(Word& word, Word const& neighbour, Gap gap)
    {
        if (!neighbour.is_masked || gap == Gap::Break)
            return;
        bool const is_same_script = neighbour.form == word.form;
        // Most German nouns are surnames too.
        bool const is_usual_noun = has(word, word_kind::noun) && has(word, word_kind::common)
            && !has(neighbour, word_kind::given_name | word_kind::name);
        bool const can_be_name = (word.is_name(either_name) && !is_usual_noun)
            || is_rare_capital(word) || (word.form == WordForm::Capital && word.is_single_letter)
            || word.is_short_piece;
        word.is_masked = word.is_masked || (is_same_script && can_be_name)
            || (gap == Gap::Joint && word.is_number());
    }

    TextKind m_kind;
    std::vector<Word>& m_words;
};

}

void judge_words(std::string_view text, TextKind kind, std::vector<Word>& words)
{
    mask_announced_names(text, words);
    Judge { kind, words }.run();
    mask_east_asian_names(text, words);
    mask_names_after_particles(text, words);
}

}
