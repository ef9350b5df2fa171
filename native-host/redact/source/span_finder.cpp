#include "span_finder.hpp"

#include "characters.hpp"
#include "fold_digits.hpp"
#include "recognizer.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

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
    for (auto index = first; index <= last; ++index) {
        auto const& word = words[index];
        if (word.form == WordForm::Identifier || word.is_number())
            return { start, end, MaskType::Id, "identifier" };
        has_name = has_name || (word.kinds & (word_kind::given_name | word_kind::name)) != 0;
    }
    if (has_name)
        return { start, end, MaskType::Person, "name" };
    return { start, end, MaskType::Text, "unknown_word" };
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
    recognize(text);
    add_words(text, kind);
    return m_spans;
}

std::vector<MaskSpan> const& SpanFinder::find_never_kept(std::string_view text)
{
    recognize(text);
    std::erase_if(m_spans, [](MaskSpan const& span) {
        return span.type != MaskType::Card && span.type != MaskType::Secret;
    });
    find_brackets(text, opening_bracket, m_spans);
    find_brackets(text, closing_bracket, m_spans);
    std::stable_sort(m_spans.begin(), m_spans.end(), by_start);
    merge_overlaps();
    return m_spans;
}

void SpanFinder::recognize(std::string_view text)
{
    m_spans.clear();
    auto traits = traits_of(text);
    auto scanned = text;
    if ((traits & trait::not_ascii) != 0 && fold_digits(text, m_folded, m_source)) {
        scanned = m_folded;
        traits = traits_of(scanned);
    }
    for (auto const& recognizer : recognizers()) {
        if ((traits & recognizer.needs) != 0)
            recognizer.find(scanned, m_spans);
    }
    if (scanned.data() != text.data()) {
        for (auto& span : m_spans) {
            span.start = m_source[span.start];
            span.end = m_source[span.end];
        }
    }
    // Stable: of spans that begin together the one of the earlier recognizer stays first and names
    // the type.
    std::stable_sort(m_spans.begin(), m_spans.end(), by_start);
    merge_overlaps();
}

void SpanFinder::merge_overlaps()
{
    std::size_t kept = 0;
    for (std::size_t index = 1; index < m_spans.size(); ++index) {
        auto& last = m_spans[kept];
        auto const& span = m_spans[index];
        if (span.start >= last.end) {
            m_spans[++kept] = span;
            continue;
        }
        // An identifier is the last guess of all, whatever begins first.
        bool const names_better = last.type == MaskType::Id && span.type != MaskType::Id;
        last = { last.start, std::max(last.end, span.end), names_better ? span.type : last.type,
            names_better ? span.rule : last.rule };
    }
    if (!m_spans.empty())
        m_spans.erase(m_spans.begin() + static_cast<std::ptrdiff_t>(kept) + 1, m_spans.end());
}

void SpanFinder::add_words(std::string_view text, TextKind kind)
{
    split_words(text, m_spans, m_vocabulary, m_words);
    judge_words(text, kind, m_words);
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
