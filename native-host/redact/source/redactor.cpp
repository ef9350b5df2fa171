#include "field_guess.hpp"
#include "redaction_run.hpp"

namespace fairtrace {

Redactor::Redactor()
    : m_fields(std::make_unique<FieldGuesser const>())
{
}

Redactor::~Redactor() = default;
Redactor::Redactor(Redactor&&) noexcept = default;
Redactor& Redactor::operator=(Redactor&&) noexcept = default;

Result<RedactedEvent> Redactor::redact(NormalizedEvent&& event, PlaceholderMemory& memory) const
{
    Run run { *m_fields, memory };
    auto redacted = run.event(event);
    if (run.error())
        return *run.error();
    return redacted;
}

Result<RedactedEffect> Redactor::redact(NormalizedEffect&& effect, PlaceholderMemory& memory) const
{
    Run run { *m_fields, memory };
    auto redacted = run.effect(effect);
    if (run.error())
        return *run.error();
    return redacted;
}

Result<RedactedText> Redactor::redact_title(RawText const& title, PlaceholderMemory& memory) const
{
    Run run { *m_fields, memory };
    auto redacted = run.title(title);
    if (run.error())
        return *run.error();
    return redacted;
}

FieldGuess Redactor::guess(FieldDescription const& field) const { return m_fields->guess(field); }

std::vector<MaskSpan> Redactor::spans(
    std::string_view text, std::optional<FieldDescription> const& field) const
{
    SpanFinder finder;
    return field ? finder.find_typed(text, guess(*field)) : finder.find(text, TextKind::Interface);
}

}
