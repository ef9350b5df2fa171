#include "redaction_run.hpp"

namespace fairtrace {

namespace {

// Selectors and test ids are written by developers, so they are judged by their identifiers.
bool is_structural(LocatorKind kind)
{
    return kind == LocatorKind::TestId || kind == LocatorKind::Css || kind == LocatorKind::Xpath;
}

}

std::optional<Literal> Redactor::Run::objection_to(std::string_view structure)
{
    if (!is_known_structure(structure))
        return Literal { "unknown_identifier" };
    if (m_words.is_in_structure(structure))
        return Literal { "masked_before" };
    // By chance the pieces of what is encoded can all be words.
    return m_finder.rule_of_encoded_value(structure);
}

RedactedText Redactor::Run::identifier(RawText const& raw)
{
    auto const text = reveal(raw);
    auto const objection = text.empty() ? std::nullopt : objection_to(text);
    if (!objection)
        return redacted(text);
    return redacted(placeholder(MaskType::Text, text, MaskedPlace::Field, *objection));
}

Field<RedactedText> Redactor::Run::field(Field<RawText> const& raw)
{
    return { raw.type, identifier(raw.autocomplete), identifier(raw.name) };
}

bool Redactor::Run::is_given_up(RawText const& raw, LocatorKind kind, MaskedPlace place)
{
    auto const text = reveal(raw);
    if (is_structural(kind)) {
        auto const objection = objection_to(text);
        if (objection)
            m_why.add(place, *objection, MaskType::Text);
        return objection.has_value();
    }
    auto const& spans = m_finder.find(text, TextKind::Interface);
    if (!spans.empty())
        m_why.add(place, spans[0].rule, spans[0].type);
    return !spans.empty();
}

Locator<RedactedText> Redactor::Run::locator(Locator<RawText> const& raw, RawText const& name)
{
    auto const text = reveal(raw.value);
    Locator<RedactedText> locator { raw.kind, {}, raw.matches, raw.rejection };
    bool const is_name = !is_structural(raw.kind) && text == reveal(name);
    if (is_given_up(is_name ? name : raw.value, raw.kind, MaskedPlace::Locator))
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
    target.name = interface(raw.name, MaskedPlace::Name);
    target.description = interface(raw.description, MaskedPlace::Description);
    target.states = raw.states;
    for (auto const& entry : raw.context)
        target.context.push_back({ entry.kind, interface(entry.name, MaskedPlace::Context) });
    for (auto const& entry : raw.locators)
        target.locators.push_back(locator(entry, raw.name));
    target.frame_path = raw.frame_path;
    for (auto const& host : raw.shadow_path)
        target.shadow_path.push_back(is_given_up(host, LocatorKind::Css, MaskedPlace::ShadowPath)
                ? RedactedText {}
                : redacted(reveal(host)));
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
