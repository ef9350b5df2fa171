#include "recognition.hpp"

#include "decode_escapes.hpp"
#include "fold_for_matching.hpp"

#include <algorithm>
#include <exception>

namespace fairtrace {

void Recognition::find(std::string_view text, std::vector<MaskSpan>& spans)
{
    spans.clear();
    m_findings.clear();
    try {
        look(text);
        merge(spans);
    } catch (std::exception const&) {
        // As a secret, since no rule of a policy lets those through.
        spans.assign(1, { 0, text.size(), MaskType::Secret, "recognizer_failed" });
    }
}

std::optional<Literal> Recognition::rule_of_encoded_value(std::string_view text)
{
    m_findings.clear();
    try {
        m_outline.read(text);
        look_at_encoded_runs(text, nullptr);
    } catch (std::exception const&) {
        return Literal { "recognizer_failed" };
    }
    return m_findings.empty() ? std::nullopt : std::optional { m_findings[0].span.rule };
}

void Recognition::look(std::string_view text)
{
    m_outline.read(text);
    bool const is_folded = m_outline.has(trait::not_ascii) && fold_for_matching(text, m_folded);
    auto const* const origin = is_folded ? &m_folded : nullptr;
    auto const seen = is_folded ? std::string_view { m_folded.text } : text;
    if (is_folded)
        m_outline.read(seen);
    recognize(seen, m_outline, origin);
    if (m_outline.has(trait::escape))
        look_at_decoded(seen, origin);
    look_at_encoded_runs(seen, origin);
}

void Recognition::look_at_decoded(std::string_view text, MatchingView const* origin)
{
    if (!decode_escapes(text, m_decoded))
        return;
    m_found.clear();
    find_escaped_words(text, m_found);
    add_findings(m_recognizers.size(), origin);
    if (origin != nullptr)
        m_decoded.see_through(*origin);
    if (!fold_for_matching(m_decoded.text, m_decoded_and_folded))
        return recognize_decoded(m_decoded.text, &m_decoded);
    m_decoded_and_folded.see_through(m_decoded);
    recognize_decoded(m_decoded_and_folded.text, &m_decoded_and_folded);
}

void Recognition::look_at_encoded_runs(std::string_view text, MatchingView const* origin)
{
    for (auto const& stretch : m_outline.long_runs()) {
        auto const within = text.substr(0, stretch.end);
        for (auto run = next_encoded_run(within, stretch.start); run;
             run = next_encoded_run(within, run->end))
            look_at_encoded_run(text, *run, origin);
    }
}

void Recognition::look_at_encoded_run(
    std::string_view text, EncodedRun const& run, MatchingView const* origin)
{
    if (!decode_run(text.substr(run.start, run.end - run.start), m_run))
        return;
    auto const before = m_findings.size();
    bool const is_folded = fold_for_matching(m_run, m_decoded_and_folded);
    recognize_decoded(is_folded ? m_decoded_and_folded.text : m_run, nullptr);
    auto const begin = m_findings.begin() + static_cast<std::ptrdiff_t>(before);
    auto const best = std::min_element(begin, m_findings.end(),
        [](Finding const& left, Finding const& right) { return left.rank < right.rank; });
    if (best == m_findings.end())
        return;
    Finding finding { { run.start, run.end, best->span.type, best->span.rule }, best->rank };
    if (origin != nullptr)
        origin->map_back(finding.span);
    m_findings.erase(begin, m_findings.end());
    m_findings.push_back(finding);
}

void Recognition::recognize_decoded(std::string_view text, MatchingView const* origin)
{
    m_decoded_outline.read(text);
    recognize(text, m_decoded_outline, origin);
}

void Recognition::recognize(
    std::string_view text, TextOutline const& outline, MatchingView const* origin)
{
    for (std::size_t rank = 0; rank < m_recognizers.size(); ++rank) {
        auto const& recognizer = m_recognizers[rank];
        if (!outline.has(recognizer.needs))
            continue;
        m_found.clear();
        Scan scan { text, outline, m_found };
        recognizer.find(scan);
        add_findings(rank, origin);
    }
}

void Recognition::add_findings(std::size_t rank, MatchingView const* origin)
{
    for (auto& span : m_found) {
        if (origin != nullptr)
            origin->map_back(span);
        m_findings.push_back({ span, rank });
    }
}

// What overlaps is one span, named by the finding of the best rank.
void Recognition::merge(std::vector<MaskSpan>& spans)
{
    std::sort(m_findings.begin(), m_findings.end(), [](Finding const& left, Finding const& right) {
        return left.span.start != right.span.start ? left.span.start < right.span.start
                                                   : left.rank < right.rank;
    });
    std::size_t best_rank = 0;
    for (auto const& [span, rank] : m_findings) {
        if (spans.empty() || span.start >= spans.back().end) {
            spans.push_back(span);
            best_rank = rank;
            continue;
        }
        auto& last = spans.back();
        last.end = std::max(last.end, span.end);
        if (rank >= best_rank)
            continue;
        last.type = span.type;
        last.rule = span.rule;
        best_rank = rank;
    }
}

}
