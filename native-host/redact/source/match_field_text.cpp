#include "match_field_text.hpp"

#include "field_words.hpp"
#include "word_list.hpp"

#include <string>
#include <vector>

namespace fairtrace {

namespace {

using Words = std::vector<std::string>;

constexpr std::string_view path_separators = ".$[]/:<>{}|\\";
constexpr std::size_t most_segments = 8; // Of the end of a path.
constexpr std::size_t longest_short_label = 8; // In words.
constexpr std::size_t words_of_the_start = 6;

// How programs shorten the kind of a control before what it holds: "txtCity", "ddlState".
constexpr WordList kinds_of_controls { "txt", "tbx", "tb", "inp", "fld", "ddl", "dd", "cbo", "cmb",
    "sel", "lst", "drpdwn", "chk", "rdo", "rbl" };

// Harmless types that a secret form has too, and that no other word for them hides.
constexpr WordList types_of_their_own { "country-name", "cc-type" };

bool is_of_its_own(FieldMatch const& match) { return types_of_their_own.has(match.type->name); }

bool is_harmless(FieldMatch const& match) { return !match.type->is_sensitive && !match.type->mask; }

// The words of the last segments of the path: of one, of two and so on.
class PathEnds {
public:
    explicit PathEnds(std::string_view path)
        : m_rest(path)
    {
    }

    bool grow()
    {
        for (auto const* words = next(); words != nullptr; words = next()) {
            if (words->empty())
                continue;
            m_words.insert(m_words.begin(), words->begin(), words->end());
            return ++m_count <= most_segments;
        }
        return false;
    }

    Words const& words() const { return m_words; }

private:
    Words const* next()
    {
        if (m_rest.empty())
            return nullptr;
        auto const last = m_rest.find_last_of(path_separators);
        auto const start = last == std::string_view::npos ? 0 : last + 1;
        m_segment = field_words(m_rest.substr(start));
        if (m_segment.size() > 1 && kinds_of_controls.has(m_segment.front()))
            m_segment.erase(m_segment.begin());
        m_rest = m_rest.substr(0, start == 0 ? 0 : last);
        return &m_segment;
    }

    std::string_view m_rest;
    Words m_segment;
    Words m_words;
    std::size_t m_count = 0;
};

}

std::optional<FieldMatch> match_name(FieldPatterns const& patterns, std::string_view name)
{
    std::optional<FieldMatch> best;
    PathEnds ends { name };
    while (ends.grow()) {
        auto const match = patterns.match(ends.words());
        if (!match)
            continue;
        if (match->type->is_sensitive)
            return match;
        if (!best)
            best = match;
        else if (is_harmless(*match))
            continue;
        else
            return best;
        if (is_of_its_own(*best) || (!is_harmless(*best) && best->is_found_anywhere))
            return best;
    }
    return best;
}

std::optional<FieldMatch> match_label(FieldPatterns const& patterns, std::string_view label)
{
    auto words = field_words(label);
    auto const whole = patterns.match(words);
    if (!whole || words.size() <= longest_short_label)
        return whole;
    words.resize(words_of_the_start);
    auto const start = patterns.match(words);
    bool const hides_a_secret = start && is_harmless(*start) && whole->type->is_sensitive;
    return start && start->is_found_anywhere && !hides_a_secret ? start : whole;
}

}
