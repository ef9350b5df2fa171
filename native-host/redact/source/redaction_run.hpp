// The redaction of one event or one text: carries the memory, the counts and the first error from
// text to text.
#pragma once

#include "span_finder.hpp"
#include "structure.hpp"

#include <fairtrace/redact.hpp>

namespace fairtrace {

class Redactor::Run {
public:
    // Both outlive the run.
    Run(Vocabulary const& vocabulary, PlaceholderMemory& memory)
        : m_vocabulary(vocabulary)
        , m_memory(memory)
        , m_finder(vocabulary)
    {
    }

    RedactedEvent event(NormalizedEvent const& event);
    RedactedText text(RawText const& raw, TextKind kind);
    RedactedText title(RawText const& raw);

    std::optional<Error> const& error() const { return m_error; }

private:
    struct ActionMaker;

    static std::string_view reveal(RawText const& raw) { return raw.reveal(Badge<Redactor> {}); }

    static RedactedText redacted(std::string_view text)
    {
        return { Badge<Redactor> {}, std::string { text } };
    }

    Target<RedactedText> target(Target<RawText> const& raw);
    Locator<RedactedText> locator(Locator<RawText> const& raw, Target<RawText> const& target);
    Field<RedactedText> field(Field<RawText> const& raw);
    Value<RedactedText> value(Fill<RawText> const& fill);
    RedactedText option_label(RawText const& label);
    RedactedText typed_text(std::string_view text, FieldDescription const& field);
    RedactedText identifier(RawText const& raw);
    RedactedText kept(std::string_view text);
    RedactedText route(NormalizedEvent const& event);
    std::string segment(RouteSegment const& raw) const;
    bool changes(RawText const& raw, LocatorKind kind);
    RedactedText render(std::string_view text, std::vector<MaskSpan> const& spans);
    std::string placeholder(MaskType type, std::string_view value);

    Vocabulary const& m_vocabulary;
    PlaceholderMemory& m_memory;
    SpanFinder m_finder;
    FieldRule m_rule = FieldRule::Redact;
    MaskCounts m_masks;
    std::optional<Error> m_error;
};

}
