// The redaction of one event, one effect or one text: carries the memory, the counts and the first
// error from text to text.
#pragma once

#include "field_guess.hpp"
#include "span_finder.hpp"
#include "structure.hpp"

#include <fairtrace/redact.hpp>

namespace fairtrace {

class Redactor::Run {
public:
    // All outlive the run.
    Run(FieldGuesser const& fields, PlaceholderMemory& memory)
        : m_fields(fields)
        , m_memory(memory)
        , m_words(memory.words())
        , m_finder(&m_words)
    {
    }

    RedactedEvent event(NormalizedEvent const& event);
    RedactedEffect effect(NormalizedEffect const& effect);
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

    // Of the page around the action.
    RedactedText route(Route const& raw);
    std::string segment(RouteSegment const& raw) const;
    Observation<RedactedText> observation(Observation<RawText> const& raw);
    std::vector<Layer<RedactedText>> layers(std::vector<Layer<RawText>> const& raw);

    // Of the action (redact_action.cpp).
    Action<RedactedText> action(Action<RawText> const& raw);
    FieldGuess guess(Fill<RawText> const& fill) const;
    Value<RedactedText> value(Fill<RawText> const& fill);
    RedactedText option_label(RawText const& label);
    Evidence<RedactedText> evidence(Evidence<RawText> const& raw, Target<RawText> const* target);

    // Whether the policy lets nothing of what was chosen or typed through.
    bool hides_choice() const { return m_rule == FieldRule::Drop || m_rule == FieldRule::Shape; }

    // Of an element (redact_target.cpp).
    Target<RedactedText> target(Target<RawText> const& raw);
    std::optional<Target<RedactedText>> target_if_there(std::optional<Target<RawText>> const& raw);
    Locator<RedactedText> locator(Locator<RawText> const& raw, RawText const& name);
    Field<RedactedText> field(Field<RawText> const& raw);
    RedactedText identifier(RawText const& raw);
    bool changes(RawText const& raw, LocatorKind kind);

    RedactedText kept(std::string_view text);
    // For names that the person did not choose. Masked as hard as what is typed, and nothing ties
    // one place to another: who stands in a page has not consented.
    RedactedText unlinked(RawText const& raw);
    // What is masked is remembered, as found in `source`.
    RedactedText render(
        std::string_view text, std::vector<MaskSpan> const& spans, ValueSource source);
    // Ahead of the rest of its event, which may tell what was typed.
    void learn(Fill<RawText> const& fill);
    bool is_plain_structure(std::string_view text) const;
    std::string placeholder(MaskType type, std::string_view value);

    FieldGuesser const& m_fields;
    PlaceholderMemory& m_memory;
    WordMemory m_words;
    SpanFinder m_finder;
    FieldRule m_rule = FieldRule::Redact;
    MaskCounts m_masks;
    std::optional<Error> m_error;
};

}
