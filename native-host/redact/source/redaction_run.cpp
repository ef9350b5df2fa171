#include "redaction_run.hpp"

#include "characters.hpp"
#include "placeholder.hpp"

#include <algorithm>
#include <utility>

namespace fairtrace {

std::string Redactor::Run::placeholder(
    MaskType type, std::string_view value, MaskedPlace place, Literal rule)
{
    auto const number = m_memory.number_of(type, digest_of(type, value, m_memory.digest_key()));
    if (!number) {
        if (!m_error)
            m_error = number.error();
        return {};
    }
    m_masks.add(type);
    m_why.add(place, rule, type, *number);
    return placeholder_text(type, *number);
}

RedactedText Redactor::Run::render(
    std::string_view text, std::vector<MaskSpan> const& spans, Origin origin)
{
    if (spans.empty())
        return redacted(text);
    std::string result;
    std::size_t position = 0;
    for (auto const& span : spans) {
        result += text.substr(position, span.start - position);
        auto const value = text.substr(span.start, span.end - span.start);
        m_words.learn(value, span.type, origin.source);
        result += placeholder(span.type, value, origin.place, span.rule);
        position = span.end;
    }
    result += text.substr(position);
    return redacted(result);
}

RedactedText Redactor::Run::interface(RawText const& raw, MaskedPlace place)
{
    auto const text = reveal(raw);
    return render(
        text, m_finder.find(text, TextKind::Interface), { place, ValueSource::Interface });
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
        m_why.add(MaskedPlace::Observation, span.rule, span.type);
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
    return render(
        text, m_finder.find(text, TextKind::Typed), { MaskedPlace::Title, ValueSource::Typed });
}

RedactedText Redactor::Run::kept(std::string_view text, MaskedPlace place)
{
    return render(text, m_finder.find_never_kept(text), { place, ValueSource::Typed });
}

std::string Redactor::Run::segment(RouteSegment const& raw)
{
    auto const text = reveal(raw.text);
    if (raw.is_parameter)
        return ":" + std::string { text };
    bool const is_known = raw.is_fixed || text == "#" || is_known_place(text);
    if (is_known && (raw.is_fixed || !m_words.is_in_structure(text)))
        return std::string { text };
    m_why.add(MaskedPlace::Route, is_known ? Literal { "masked_before" } : "unknown_segment",
        MaskType::Id);
    return ":id";
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
    result.page.title = interface(event.page.title, MaskedPlace::Title);
    result.route = route(event.route);
    result.action = action(event.action);
    auto const* const target = target_of(event.action);
    for (auto const& one : event.evidence)
        result.evidence.push_back(evidence(one, target));
    if (event.observation)
        result.observation = observation(*event.observation);
    result.masks = m_masks;
    result.why = std::move(m_why);
    return result;
}

std::vector<Layer<RedactedText>> Redactor::Run::layers(std::vector<Layer<RawText>> const& raw)
{
    std::vector<Layer<RedactedText>> layers;
    for (auto const& layer : raw)
        layers.push_back({ layer.role, interface(layer.name, MaskedPlace::Layer) });
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
        result.title = interface(*effect.title, MaskedPlace::Title);
    auto const& changes = effect.changes;
    result.changes.appeared = layers(changes.appeared);
    result.changes.vanished = layers(changes.vanished);
    for (auto const& message : changes.messages)
        result.changes.messages.push_back(interface(message, MaskedPlace::Message));
    result.changes.states_gained = changes.states_gained;
    result.changes.states_lost = changes.states_lost;
    result.changes.target_gone = changes.target_gone;
    result.masks = m_masks;
    result.why = std::move(m_why);
    return result;
}

}
