#include "span_finder.hpp"

#include "characters.hpp"
#include "fold_word.hpp"
#include "number_piece.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

// Types of fields whose numbers are whole ones.
constexpr std::string_view field_of_counts = "transaction-amount";
constexpr std::string_view field_of_dates = "date";

constexpr std::string_view opening_bracket = "\u27E8";
constexpr std::string_view closing_bracket = "\u27E9";

bool by_start(MaskSpan const& left, MaskSpan const& right) { return left.start < right.start; }

// True if the two masked words are one value.
bool is_one_value(Word const& left, Word const& right)
{
    if (right.gap == Gap::Break)
        return false;
    bool const is_same_sort
        = (left.form == WordForm::Identifier) == (right.form == WordForm::Identifier);
    return is_same_sort || right.gap == Gap::Joint;
}

MaskSpan span_of(std::vector<Word> const& words, std::size_t first, std::size_t last)
{
    auto const start = words[first].start;
    auto const end = words[last].end;
    bool has_name = false;
    bool is_only_remembered = false;
    std::optional<MaskType> remembered;
    for (auto index = first; index <= last; ++index) {
        auto const& word = words[index];
        if (word.remembered_as && !remembered)
            remembered = word.remembered_as;
        else if (word.form == WordForm::Identifier || word.is_number())
            return { start, end, MaskType::Id, "identifier" };
        has_name = has_name || (word.kinds & (word_kind::given_name | word_kind::name)) != 0;
        is_only_remembered = is_only_remembered || word.is_only_remembered;
    }
    auto const type = has_name ? MaskType::Person : remembered.value_or(MaskType::Text);
    if (is_only_remembered)
        return { start, end, type, "masked_before" };
    return { start, end, type, has_name ? Literal { "name" } : "unknown_word" };
}

// "October 2026", the heading of a calendar. A year of the last century may be that of a birth.
bool is_calendar_heading(std::string_view text)
{
    constexpr std::size_t year_length = 4;
    if (text.size() <= year_length + 1)
        return false;
    auto const year = text.substr(text.size() - year_length);
    auto const rest = text.substr(0, text.size() - year_length - 1);
    return text[rest.size()] == ' ' && year.starts_with("20")
        && std::all_of(year.begin(), year.end(), is_digit)
        && (Vocabulary::kinds(FoldedWord { rest }.view()) & word_kind::month) != 0;
}

void find_brackets(std::string_view text, std::string_view bracket, std::vector<MaskSpan>& found)
{
    for (auto at = text.find(bracket); at != std::string_view::npos;
         at = text.find(bracket, at + bracket.size()))
        found.push_back({ at, at + bracket.size(), MaskType::Text, "placeholder_bracket" });
}

}

std::vector<MaskSpan> const& SpanFinder::find(std::string_view text, TextKind kind)
{
    m_spans.clear();
    if (kind == TextKind::Interface && is_calendar_heading(text))
        return m_spans;
    m_recognition.find(text, m_spans);
    add_words(text, kind);
    return m_spans;
}

std::vector<MaskSpan> const& SpanFinder::find_typed(std::string_view text, FieldGuess const& field)
{
    bool const is_known = field.confidence >= FieldGuess::threshold;
    if (!text.empty() && is_known && field.mask) {
        m_spans = { { 0, text.size(), *field.mask, field.rule } };
        return m_spans;
    }
    find(text, TextKind::Typed);
    bool const is_one_value
        = m_spans.size() == 1 && m_spans[0].start == 0 && m_spans[0].end == text.size();
    if (text.empty() || is_one_value)
        return m_spans;
    if (!is_known)
        m_spans = { { 0, text.size(), MaskType::Text, field.rule } };
    else if (field.type != field_of_counts && field.type != field_of_dates && is_number_piece(text))
        m_spans = { { 0, text.size(), MaskType::Id, "number_piece" } };
    return m_spans;
}

std::vector<MaskSpan> const& SpanFinder::find_never_kept(std::string_view text)
{
    m_recognition.find(text, m_spans);
    std::erase_if(m_spans, [](MaskSpan const& span) {
        return span.type != MaskType::Card && span.type != MaskType::Secret;
    });
    find_brackets(text, opening_bracket, m_spans);
    find_brackets(text, closing_bracket, m_spans);
    std::stable_sort(m_spans.begin(), m_spans.end(), by_start);
    std::size_t end = 0;
    std::erase_if(m_spans, [&end](MaskSpan const& span) {
        bool const is_covered = span.start < end;
        end = std::max(end, span.end);
        return is_covered;
    });
    return m_spans;
}

void SpanFinder::add_words(std::string_view text, TextKind kind)
{
    split_words(text, m_spans, m_words);
    judge_words(text, kind, m_words);
    if (m_memory != nullptr)
        m_memory->mark(text, kind, m_words);
    auto const recognized = m_spans.size();
    for (std::size_t first = 0; first < m_words.size(); ++first) {
        if (!m_words[first].is_masked)
            continue;
        auto last = first;
        while (last + 1 < m_words.size() && m_words[last + 1].is_masked
            && is_one_value(m_words[last], m_words[last + 1]))
            ++last;
        m_spans.push_back(span_of(m_words, first, last));
        first = last;
    }
    std::inplace_merge(m_spans.begin(), m_spans.begin() + static_cast<std::ptrdiff_t>(recognized),
        m_spans.end(), by_start);
}

}
