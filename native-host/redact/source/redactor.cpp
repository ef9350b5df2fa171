#include "redaction_run.hpp"
#include "whole_value.hpp"

namespace fairtrace {

Redactor::Redactor()
    : m_vocabulary(std::make_unique<Vocabulary const>())
{
}

Redactor::~Redactor() = default;
Redactor::Redactor(Redactor&&) noexcept = default;
Redactor& Redactor::operator=(Redactor&&) noexcept = default;

Result<RedactedEvent> Redactor::redact(NormalizedEvent&& event, PlaceholderMemory& memory) const
{
    Run run { *m_vocabulary, memory };
    auto redacted = run.event(event);
    if (run.error())
        return *run.error();
    return redacted;
}

Result<RedactedEffect> Redactor::redact(NormalizedEffect&& effect, PlaceholderMemory& memory) const
{
    Run run { *m_vocabulary, memory };
    auto redacted = run.effect(effect);
    if (run.error())
        return *run.error();
    return redacted;
}

Result<RedactedText> Redactor::redact_title(RawText const& title, PlaceholderMemory& memory) const
{
    Run run { *m_vocabulary, memory };
    auto redacted = run.title(title);
    if (run.error())
        return *run.error();
    return redacted;
}

std::vector<MaskSpan> Redactor::spans(
    std::string_view text, std::optional<FieldDescription> const& field) const
{
    if (text.empty())
        return {};
    if (field) {
        if (auto const whole = whole_value(*field))
            return { { 0, text.size(), whole->type, whole->rule } };
    }
    return SpanFinder { *m_vocabulary }.find(text, field ? TextKind::Typed : TextKind::Interface);
}

}
