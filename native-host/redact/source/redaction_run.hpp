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
    RedactedText interface(RawText const& raw, MaskedPlace place);
    RedactedText route(Route const& raw);
    std::string segment(RouteSegment const& raw);
    Observation<RedactedText> observation(Observation<RawText> const& raw);
    std::vector<Layer<RedactedText>> layers(std::vector<Layer<RawText>> const& raw);

    // Of the action (redact_action.cpp).
    Action<RedactedText> action(Action<RawText> const& raw);
    FieldGuess guess(Fill<RawText> const& fill) const;
    Value<RedactedText> value(Fill<RawText> const& fill);
    RedactedText option_label(RawText const& label, MaskedPlace place);
    std::optional<std::uint32_t> number_of_copied(std::optional<RawText> const& token);
    std::optional<std::uint32_t> number_of_pasted(std::optional<RawText> const& token);
    Evidence<RedactedText> evidence(Evidence<RawText> const& raw, Target<RawText> const* target);

    // Whether the policy lets nothing of what was chosen or typed through.
    bool hides_choice() const { return m_rule == FieldRule::Drop || m_rule == FieldRule::Shape; }

    // Of an element (redact_target.cpp).
    Target<RedactedText> target(Target<RawText> const& raw);
    std::optional<Target<RedactedText>> target_if_there(std::optional<Target<RawText>> const& raw);
    Locator<RedactedText> locator(Locator<RawText> const& raw, RawText const& name);
    Field<RedactedText> field(Field<RawText> const& raw);
    RedactedText identifier(RawText const& raw);
    // Whether a locator cannot stay as it is; notes why.
    bool is_given_up(RawText const& raw, LocatorKind kind, MaskedPlace place);

    RedactedText kept(std::string_view text, MaskedPlace place);
    // For names that the person did not choose. Masked as hard as what is typed, and nothing ties
    // one place to another: who stands in a page has not consented.
    RedactedText unlinked(RawText const& raw);

    // Where a text stands, and where in it values are known to be personal.
    struct Origin {
        MaskedPlace place {};
        ValueSource source {};
    };

    // What is masked is remembered.
    RedactedText render(std::string_view text, std::vector<MaskSpan> const& spans, Origin origin);
    // Ahead of the rest of its event, which may tell what was typed.
    void learn(Fill<RawText> const& fill);
    // The rule by which a name that developers gave cannot stay.
    std::optional<Literal> objection_to(std::string_view structure);
    std::string placeholder(MaskType type, std::string_view value, MaskedPlace place, Literal rule);

    FieldGuesser const& m_fields;
    PlaceholderMemory& m_memory;
    WordMemory m_words;
    SpanFinder m_finder;
    FieldRule m_rule = FieldRule::Redact;
    MaskCounts m_masks;
    MaskReasons m_why;
    std::optional<Error> m_error;
};

}
