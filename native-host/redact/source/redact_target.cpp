#include "redaction_run.hpp"

namespace fairtrace {

namespace {

// Selectors and test ids are written by developers, so they are judged by their identifiers.
bool is_structural(LocatorKind kind)
{
    return kind == LocatorKind::TestId || kind == LocatorKind::Css || kind == LocatorKind::Xpath;
}

}

bool Redactor::Run::is_plain_structure(std::string_view text) const
{
    return is_known_structure(text) && !m_words.is_in_structure(text);
}

RedactedText Redactor::Run::identifier(RawText const& raw)
{
    auto const text = reveal(raw);
    if (text.empty() || is_plain_structure(text))
        return redacted(text);
    return redacted(placeholder(MaskType::Text, text));
}

Field<RedactedText> Redactor::Run::field(Field<RawText> const& raw)
{
    return { raw.type, identifier(raw.autocomplete), identifier(raw.name) };
}

bool Redactor::Run::changes(RawText const& raw, LocatorKind kind)
{
    auto const text = reveal(raw);
    return is_structural(kind) ? !is_plain_structure(text)
                               : !m_finder.find(text, TextKind::Interface).empty();
}

Locator<RedactedText> Redactor::Run::locator(Locator<RawText> const& raw, RawText const& name)
{
    auto const text = reveal(raw.value);
    Locator<RedactedText> locator { raw.kind, {}, raw.matches, raw.rejection };
    bool const is_name = !is_structural(raw.kind) && text == reveal(name);
    if (changes(is_name ? name : raw.value, raw.kind))
        locator.rejection = LocatorRejection::PersonalText;
    else
        locator.value = redacted(text);
    return locator;
}

Target<RedactedText> Redactor::Run::target(Target<RawText> const& raw)
{
    Target<RedactedText> target;
    target.tag = raw.tag;
    target.role = raw.role;
    target.name = text(raw.name, TextKind::Interface);
    target.description = text(raw.description, TextKind::Interface);
    target.states = raw.states;
    for (auto const& entry : raw.context)
        target.context.push_back({ entry.kind, text(entry.name, TextKind::Interface) });
    for (auto const& entry : raw.locators)
        target.locators.push_back(locator(entry, raw.name));
    target.frame_path = raw.frame_path;
    for (auto const& host : raw.shadow_path)
        target.shadow_path.push_back(
            changes(host, LocatorKind::Css) ? RedactedText {} : redacted(reveal(host)));
    target.size = raw.size;
    if (raw.field)
        target.field = field(*raw.field);
    return target;
}

std::optional<Target<RedactedText>> Redactor::Run::target_if_there(
    std::optional<Target<RawText>> const& raw)
{
    return raw ? std::optional { target(*raw) } : std::nullopt;
}

}
