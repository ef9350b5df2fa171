#include "redaction_run.hpp"

#include "characters.hpp"
#include "placeholder.hpp"
#include "whole_value.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t longest_short_value = 20; // Code points; the classes of a value's shape.
constexpr std::size_t longest_medium_value = 100;

LengthClass length_class(std::string_view text)
{
    auto const length = static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
    if (length == 0)
        return LengthClass::Empty;
    if (length <= longest_short_value)
        return LengthClass::Short;
    return length <= longest_medium_value ? LengthClass::Medium : LengthClass::Long;
}

// Selectors and test ids are written by developers, so they are judged by their identifiers.
bool is_structural(LocatorKind kind)
{
    return kind == LocatorKind::TestId || kind == LocatorKind::Css || kind == LocatorKind::Xpath;
}

}

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

RedactedText Redactor::Run::render(std::string_view text, std::vector<MaskSpan> const& spans)
{
    if (spans.empty())
        return redacted(text);
    std::string result;
    std::size_t position = 0;
    for (auto const& span : spans) {
        result += text.substr(position, span.start - position);
        result += placeholder(span.type, text.substr(span.start, span.end - span.start));
        position = span.end;
    }
    result += text.substr(position);
    return redacted(result);
}

RedactedText Redactor::Run::text(RawText const& raw, TextKind kind)
{
    auto const text = reveal(raw);
    return render(text, m_finder.find(text, kind));
}

RedactedText Redactor::Run::title(RawText const& raw)
{
    std::string text { reveal(raw) };
    std::replace_if(
        text.begin(), text.end(),
        [](char byte) { return is_ascii(byte) && (byte < ' ' || byte == '\x7F'); }, ' ');
    return render(text, m_finder.find(text, TextKind::Typed));
}

RedactedText Redactor::Run::kept(std::string_view text)
{
    return render(text, m_finder.find_never_kept(text));
}

RedactedText Redactor::Run::typed_text(std::string_view text, FieldDescription const& field)
{
    auto const whole = text.empty() ? std::nullopt : whole_value(field);
    return whole ? redacted(placeholder(whole->type, text))
                 : render(text, m_finder.find(text, TextKind::Typed));
}

Value<RedactedText> Redactor::Run::value(Fill<RawText> const& fill)
{
    if (auto const* const withheld = std::get_if<WithheldReason>(&fill.value))
        return *withheld;
    if (m_rule == FieldRule::Drop)
        return WithheldReason::BlockedByPolicy;
    if (auto const* const shape = std::get_if<LengthClass>(&fill.value))
        return *shape;
    auto const text = reveal(std::get<RawText>(fill.value));
    if (m_rule == FieldRule::Shape)
        return length_class(text);
    if (m_rule == FieldRule::Keep)
        return kept(text);
    FieldDescription field;
    field.label = reveal(fill.target.name);
    if (auto const& raw = fill.target.field) {
        field.type = name_of(raw->type);
        field.autocomplete = reveal(raw->autocomplete);
        field.name = reveal(raw->name);
    }
    return typed_text(text, field);
}

RedactedText Redactor::Run::option_label(RawText const& label)
{
    if (m_rule == FieldRule::Drop || m_rule == FieldRule::Shape)
        return {};
    return m_rule == FieldRule::Keep ? kept(reveal(label)) : text(label, TextKind::Interface);
}

RedactedText Redactor::Run::identifier(RawText const& raw)
{
    auto const text = reveal(raw);
    if (text.empty() || is_known_structure(text, m_vocabulary))
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
    return is_structural(kind) ? !is_known_structure(text, m_vocabulary)
                               : !m_finder.find(text, TextKind::Interface).empty();
}

Locator<RedactedText> Redactor::Run::locator(
    Locator<RawText> const& raw, Target<RawText> const& target)
{
    auto const text = reveal(raw.value);
    Locator<RedactedText> locator { raw.kind, {}, raw.matches, raw.rejection };
    bool const is_name = !is_structural(raw.kind) && text == reveal(target.name);
    if (changes(is_name ? target.name : raw.value, raw.kind))
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
        target.locators.push_back(locator(entry, raw));
    target.frame_path = raw.frame_path;
    for (auto const& host : raw.shadow_path)
        target.shadow_path.push_back(
            changes(host, LocatorKind::Css) ? RedactedText {} : redacted(reveal(host)));
    target.size = raw.size;
    if (raw.field)
        target.field = field(*raw.field);
    return target;
}

std::string Redactor::Run::segment(RouteSegment const& raw) const
{
    auto const text = reveal(raw.text);
    if (raw.is_parameter)
        return ":" + std::string { text };
    bool const stays = raw.is_fixed || text == "#" || is_known_place(text, m_vocabulary);
    return stays ? std::string { text } : std::string { ":id" };
}

RedactedText Redactor::Run::route(NormalizedEvent const& event)
{
    std::string result;
    for (auto const& piece : event.route)
        result += "/" + segment(piece);
    if (result.empty())
        result = "/";
    char separator = '?';
    for (auto const& name : event.query_names) {
        result += separator + segment({ name });
        separator = '&';
    }
    return redacted(result);
}

struct Redactor::Run::ActionMaker {
    Run& run;

    Action<RedactedText> operator()(Click<RawText> const& raw) const
    {
        return Click<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(Check<RawText> const& raw) const
    {
        return Check<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(Uncheck<RawText> const& raw) const
    {
        return Uncheck<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(Navigate<RawText> const& raw) const
    {
        return Navigate<RedactedText> { raw.cause, raw.mode };
    }

    Action<RedactedText> operator()(Fill<RawText> const& raw) const
    {
        auto target = run.target(raw.target);
        return Fill<RedactedText> { std::move(target), run.value(raw) };
    }

    Action<RedactedText> operator()(Press<RawText> const& raw) const
    {
        Press<RedactedText> press { raw.keys, std::nullopt };
        if (raw.target)
            press.target = run.target(*raw.target);
        return press;
    }

    Action<RedactedText> operator()(SelectOption<RawText> const& raw) const
    {
        SelectOption<RedactedText> select { run.target(raw.target), {}, raw.option_count };
        for (auto const& option : raw.options)
            select.options.push_back({ run.option_label(option.label), option.position });
        return select;
    }
};

RedactedEvent Redactor::Run::event(NormalizedEvent const& event)
{
    m_rule = event.field_rule;
    RedactedEvent result;
    result.key = event.key;
    result.time = event.time;
    // Stays as it is: it has matched a pattern that the administrator wrote.
    result.page.origin = redacted(reveal(event.page.origin));
    result.page.app = event.page.app;
    result.page.title = text(event.page.title, TextKind::Interface);
    result.route = route(event);
    result.action = std::visit(ActionMaker { *this }, event.action);
    result.masks = m_masks;
    return result;
}

}
