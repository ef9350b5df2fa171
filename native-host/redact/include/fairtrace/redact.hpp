// Takes a normalized event or effect, gives it with every text redacted. Default deny: what a
// recognizer knows becomes a typed placeholder, and of the rest only words of the built-in
// vocabulary stay. The same value has the same placeholder within a task. Time is linear in the
// length of the text, whatever the text is.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/ports.hpp>
#include <fairtrace/result.hpp>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Bytes [start, end) of a text that must not stay.
struct MaskSpan {
    std::size_t start = 0;
    std::size_t end = 0;
    MaskType type {};
    Literal rule; // Name of the rule that found it.
};

// What a form says of the field that a text was typed into.
struct FieldDescription {
    std::string type;
    std::string autocomplete;
    std::string name;
    std::string label;
    std::string placeholder {};
    std::string group {}; // The legend or name of the group that it stands in.
};

// What a field is for, as far as its form tells. Below the threshold nobody knows, and the value is
// masked as a whole.
struct FieldGuess {
    static constexpr double threshold = 0.5;

    std::string type; // An autofill field name of the HTML standard where it has one.
    double confidence = 0; // From 0 to 1.
    std::optional<MaskType>
        mask; // Of the whole value; without it the value is text like any other.
    Literal rule = "field_unknown"; // What told.
    bool is_sensitive = false; // A field whose value the page does not even read.
};

class FieldGuesser;

class Redactor {
public:
    using Span = MaskSpan;

    Redactor();
    ~Redactor();
    Redactor(Redactor&&) noexcept;
    Redactor& operator=(Redactor&&) noexcept;
    Redactor(Redactor const&) = delete;
    Redactor& operator=(Redactor const&) = delete;

    // These fail only if the memory does, which is that of the task of the event, and of an effect
    // that of its action.
    Result<RedactedEvent> redact(NormalizedEvent&& event, PlaceholderMemory& memory) const;
    Result<RedactedEffect> redact(NormalizedEffect&& effect, PlaceholderMemory& memory) const;

    // A task's title in the participant's own words, not normalized before.
    Result<RedactedText> redact_title(RawText const& title, PlaceholderMemory& memory) const;

    FieldGuess guess(FieldDescription const& field) const;

    // What would be masked in normalized text: in order, without overlaps. With a field the text is
    // what was typed into it, without one it is text of the interface.
    std::vector<Span> spans(
        std::string_view normalized_text, std::optional<FieldDescription> const& field) const;

private:
    class Run;

    std::unique_ptr<FieldGuesser const> m_fields;
};

}
