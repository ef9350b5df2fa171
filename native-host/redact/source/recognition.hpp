// All that recognizers find in a text, whatever form its characters have.
#pragma once

#include "encoded_run.hpp"
#include "matching_view.hpp"
#include "recognizer.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Keeps its buffers from text to text.
class Recognition {
public:
    // `list` outlives it.
    explicit Recognition(std::span<Recognizer const> list = recognizers())
        : m_recognizers(list)
    {
    }

    // In order and without overlaps. Where an encoded text holds a value, all of what encodes it is
    // masked; where a recognizer fails, the complete text is.
    void find(std::string_view text, std::vector<MaskSpan>& spans);

    // The rule of a value that only shows once a part of the text is decoded, such as base64.
    std::optional<Literal> rule_of_encoded_value(std::string_view text);

private:
    // Ranked by the recognizer's place in the list.
    struct Finding {
        MaskSpan span;
        std::size_t rank = 0;
    };

    void look(std::string_view text);
    void look_at_decoded(std::string_view text, MatchingView const* origin);
    // Of the text that m_outline is of.
    void look_at_encoded_runs(std::string_view text, MatchingView const* origin);
    void look_at_encoded_run(
        std::string_view text, EncodedRun const& run, MatchingView const* origin);
    void recognize_decoded(std::string_view text, MatchingView const* origin);
    void recognize(std::string_view text, TextOutline const& outline, MatchingView const* origin);
    void add_findings(std::size_t rank, MatchingView const* origin);
    void merge(std::vector<MaskSpan>& spans);

    std::span<Recognizer const> m_recognizers;
    std::vector<Finding> m_findings;
    std::vector<MaskSpan> m_found; // By one recognizer.
    TextOutline m_outline;
    TextOutline m_decoded_outline;
    MatchingView m_folded;
    MatchingView m_decoded;
    MatchingView m_decoded_and_folded;
    std::string m_run;
};

}
