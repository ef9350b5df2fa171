#include "redaction_run.hpp"

#include "characters.hpp"
#include "placeholder.hpp"

#include <algorithm>

namespace fairtrace {

std::string Redactor::Run::placeholder(MaskType type, std::string_view value)
{
    auto const number = m_memory.number_of(type, digest_of(type, value, m_memory.digest_key()));
    m_masks.add(type);
    if (number)
        return placeholder_text(type, *number);
    if (!m_error)
        m_error = number.error();
    return {};
}

RedactedText Redactor::Run::render(
    std::string_view text, std::vector<MaskSpan> const& spans, ValueSource source)
{
    if (spans.empty())
        return redacted(text);
    std::string result;
    std::size_t position = 0;
    for (auto const& span : spans) {
        result += text.substr(position, span.start - position);
        auto const value = text.substr(span.start, span.end - span.start);
        m_words.learn(value, span.type, source);
        result += placeholder(span.type, value);
        position = span.end;
    }
    result += text.substr(position);
    return redacted(result);
}

RedactedText Redactor::Run::text(RawText const& raw, TextKind kind)
{
    auto const text = reveal(raw);
    auto const source = kind == TextKind::Interface ? ValueSource::Interface : ValueSource::Typed;
    return render(text, m_finder.find(text, kind), source);
}

RedactedText Redactor::Run::unlinked(RawText const& raw)
{
    auto const text = reveal(raw);
    auto const& spans = m_finder.find(text, TextKind::Typed);
    std::string result;
    std::size_t position = 0;
    for (auto const& span : spans) {
        result += text.substr(position, span.start - position);
        result += placeholder_without_number(span.type);
        m_masks.add(span.type);
        position = span.end;
    }
    result += text.substr(position);
    return redacted(result);
}

RedactedText Redactor::Run::title(RawText const& raw)
{
    std::string text { reveal(raw) };
    std::replace_if(
        text.begin(), text.end(),
        [](char byte) { return is_ascii(byte) && (byte < ' ' || byte == '\x7F'); }, ' ');
    return render(text, m_finder.find(text, TextKind::Typed), ValueSource::Typed);
}

RedactedText Redactor::Run::kept(std::string_view text)
{
    return render(text, m_finder.find_never_kept(text), ValueSource::Typed);
}

std::string Redactor::Run::segment(RouteSegment const& raw) const
{
    auto const text = reveal(raw.text);
    if (raw.is_parameter)
        return ":" + std::string { text };
    bool const stays
        = raw.is_fixed || text == "#" || (is_known_place(text) && !m_words.is_in_structure(text));
    return stays ? std::string { text } : std::string { ":id" };
}

RedactedText Redactor::Run::route(Route const& raw)
{
    std::string result;
    for (auto const& piece : raw.segments)
        result += "/" + segment(piece);
    if (result.empty())
        result = "/";
    char separator = '?';
    for (auto const& name : raw.query_names) {
        result += separator + segment({ name });
        separator = '&';
    }
    return redacted(result);
}

Observation<RedactedText> Redactor::Run::observation(Observation<RawText> const& raw)
{
    Observation<RedactedText> observation { {}, raw.total };
    for (auto const& element : raw.elements)
        observation.elements.push_back({ element.role, unlinked(element.name) });
    return observation;
}

RedactedEvent Redactor::Run::event(NormalizedEvent const& event)
{
    m_rule = event.field_rule;
    if (auto const* const fill = std::get_if<Fill<RawText>>(&event.action))
        learn(*fill);
    RedactedEvent result;
    result.key = event.key;
    result.time = event.time;
    // Stays as it is: it has matched a pattern that the administrator wrote.
    result.page.origin = redacted(reveal(event.page.origin));
    result.page.app = event.page.app;
    result.page.title = text(event.page.title, TextKind::Interface);
    result.route = route(event.route);
    result.action = action(event.action);
    auto const* const target = target_of(event.action);
    for (auto const& one : event.evidence)
        result.evidence.push_back(evidence(one, target));
    if (event.observation)
        result.observation = observation(*event.observation);
    result.masks = m_masks;
    return result;
}

std::vector<Layer<RedactedText>> Redactor::Run::layers(std::vector<Layer<RawText>> const& raw)
{
    std::vector<Layer<RedactedText>> layers;
    for (auto const& layer : raw)
        layers.push_back({ layer.role, text(layer.name, TextKind::Interface) });
    return layers;
}

RedactedEffect Redactor::Run::effect(NormalizedEffect const& effect)
{
    RedactedEffect result;
    result.key = effect.key;
    result.action = effect.action;
    if (effect.route)
        result.route = route(*effect.route);
    if (effect.title)
        result.title = text(*effect.title, TextKind::Interface);
    auto const& changes = effect.changes;
    result.changes.appeared = layers(changes.appeared);
    result.changes.vanished = layers(changes.vanished);
    for (auto const& message : changes.messages)
        result.changes.messages.push_back(text(message, TextKind::Interface));
    result.changes.states_gained = changes.states_gained;
    result.changes.states_lost = changes.states_lost;
    result.changes.target_gone = changes.target_gone;
    result.masks = m_masks;
    return result;
}

}
