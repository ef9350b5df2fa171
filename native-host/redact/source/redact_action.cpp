#include "placeholder.hpp"
#include "redaction_run.hpp"

#include <algorithm>
#include <array>
#include <utility>

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

// What a widget that is no form field would be as one (ARIA in HTML, section 4).
std::string_view input_type_of(Role role)
{
    constexpr std::array types { std::pair { Role::Slider, "range" },
        std::pair { Role::Spinbutton, "number" }, std::pair { Role::Searchbox, "search" } };
    auto const* const found = std::find_if(
        types.begin(), types.end(), [role](auto const& pair) { return pair.first == role; });
    return found == types.end() ? std::string_view {} : found->second;
}

// A span with the field's own rule is the whole value.
ValueSource source_of(FieldGuess const& field, MaskSpan const& span)
{
    if (span.rule.view() != field.rule.view())
        return ValueSource::Typed;
    if (field.confidence < FieldGuess::threshold)
        return ValueSource::UnknownField;
    return span.type == MaskType::Person ? ValueSource::NameField : ValueSource::Field;
}

}

FieldGuess Redactor::Run::guess(Fill<RawText> const& fill) const
{
    FieldDescription field;
    field.type = input_type_of(fill.target.role);
    field.label = reveal(fill.target.name);
    if (auto const& raw = fill.target.field) {
        field.type = name_of(raw->type);
        field.autocomplete = reveal(raw->autocomplete);
        field.name = reveal(raw->name);
    }
    for (auto const& locator : fill.target.locators) {
        if (locator.kind == LocatorKind::Placeholder)
            field.placeholder = reveal(locator.value);
    }
    for (auto const& entry : fill.target.context) {
        if (entry.kind == ContextKind::Fieldset)
            field.group = reveal(entry.name);
    }
    return m_fields.guess(field);
}

void Redactor::Run::learn(Fill<RawText> const& fill)
{
    auto const* const raw = std::get_if<RawText>(&fill.value);
    if (raw == nullptr || m_rule != FieldRule::Redact)
        return;
    auto const text = reveal(*raw);
    auto const field = guess(fill);
    for (auto const& span : m_finder.find_typed(text, field))
        m_words.learn(
            text.substr(span.start, span.end - span.start), span.type, source_of(field, span));
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
        return kept(text, MaskedPlace::Value);
    auto const field = guess(fill);
    auto const& spans = m_finder.find_typed(text, field);
    return render(text, spans,
        { MaskedPlace::Value, spans.empty() ? ValueSource::Typed : source_of(field, spans[0]) });
}

RedactedText Redactor::Run::option_label(RawText const& label, MaskedPlace place)
{
    if (hides_choice()) {
        m_why.add(place, "policy_rule", MaskType::Text);
        return {};
    }
    return m_rule == FieldRule::Keep ? kept(reveal(label), place) : interface(label, place);
}

Evidence<RedactedText> Redactor::Run::evidence(
    Evidence<RawText> const& raw, Target<RawText> const* target)
{
    Evidence<RedactedText> evidence { raw.kind, raw.role, {}, raw.keys, {} };
    // Where the choice must not be known, another element than the target would tell it.
    auto const is_target = target && reveal(raw.name) == reveal(target->name);
    auto const is_hidden = hides_choice() && !is_target;
    if (!is_hidden)
        evidence.name = interface(raw.name, MaskedPlace::Evidence);
    else
        m_why.add(MaskedPlace::Evidence, "policy_rule", MaskType::Text);
    for (auto const& one : raw.locators)
        evidence.locators.push_back(is_hidden ? Locator<RedactedText> { one.kind, {}, one.matches,
                                        LocatorRejection::PersonalText }
                                              : locator(one, raw.name));
    return evidence;
}

// A digest of the page's digest: neither its key, which the page has, nor ours alone tells a text
// that is guessed.
std::optional<std::uint32_t> Redactor::Run::number_of_copied(std::optional<RawText> const& token)
{
    if (!token || hides_choice())
        return std::nullopt;
    auto const number
        = m_memory.number_of_copied(digest_of_token(reveal(*token), m_memory.words().key()));
    if (!number) {
        m_error = m_error ? m_error : number.error();
        return std::nullopt;
    }
    return *number;
}

std::optional<std::uint32_t> Redactor::Run::number_of_pasted(std::optional<RawText> const& token)
{
    if (!token || hides_choice())
        return std::nullopt;
    auto const number
        = m_memory.find_copied(digest_of_token(reveal(*token), m_memory.words().key()));
    if (!number)
        m_error = m_error ? m_error : number.error();
    return number ? *number : std::nullopt;
}

struct Redactor::Run::ActionMaker {
    Run& run;

    Action<RedactedText> operator()(Click<RawText> const& raw) const
    {
        return Click<RedactedText> { run.target(raw.target), raw.modifiers };
    }

    Action<RedactedText> operator()(DoubleClick<RawText> const& raw) const
    {
        return DoubleClick<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(RightClick<RawText> const& raw) const
    {
        return RightClick<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(SelectOption<RawText> const& raw) const
    {
        SelectOption<RedactedText> select { run.target(raw.target), {}, raw.option_count };
        for (auto const& option : raw.options)
            select.options.push_back(
                { run.option_label(option.label, MaskedPlace::Option), option.position });
        for (auto const& opened : raw.path)
            select.path.push_back(run.option_label(opened, MaskedPlace::Path));
        return select;
    }

    Action<RedactedText> operator()(Check<RawText> const& raw) const
    {
        return Check<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(Uncheck<RawText> const& raw) const
    {
        return Uncheck<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(Fill<RawText> const& raw) const
    {
        auto target = run.target(raw.target);
        return Fill<RedactedText> { std::move(target), run.value(raw) };
    }

    Action<RedactedText> operator()(Clear<RawText> const& raw) const
    {
        return Clear<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(Press<RawText> const& raw) const
    {
        return Press<RedactedText> { raw.keys, run.target_if_there(raw.target) };
    }

    Action<RedactedText> operator()(Submit<RawText> const& raw) const
    {
        return Submit<RedactedText> { run.target(raw.target) };
    }

    Action<RedactedText> operator()(Scroll<RawText> const& raw) const
    {
        return Scroll<RedactedText> { run.target_if_there(raw.target), raw.direction, raw.screens,
            raw.to_end };
    }

    Action<RedactedText> operator()(Drag<RawText> const& raw) const
    {
        Drag<RedactedText> drag { run.target(raw.target), std::nullopt, raw.direction };
        if (raw.to)
            drag.to = { raw.to->relation, run.target(raw.to->target) };
        return drag;
    }

    Action<RedactedText> operator()(Navigate<RawText> const& raw) const
    {
        return Navigate<RedactedText> { raw.cause, raw.mode };
    }

    Action<RedactedText> operator()(GoBack<RawText> const& raw) const
    {
        return GoBack<RedactedText> { raw.mode };
    }

    Action<RedactedText> operator()(GoForward<RawText> const& raw) const
    {
        return GoForward<RedactedText> { raw.mode };
    }

    Action<RedactedText> operator()(Reload<RawText> const&) const
    {
        return Reload<RedactedText> {};
    }

    Action<RedactedText> operator()(OpenTab<RawText> const& raw) const
    {
        return OpenTab<RedactedText> { raw.cause };
    }

    Action<RedactedText> operator()(SwitchTab<RawText> const&) const
    {
        return SwitchTab<RedactedText> {};
    }

    Action<RedactedText> operator()(CloseTab<RawText> const&) const
    {
        return CloseTab<RedactedText> {};
    }

    Action<RedactedText> operator()(Copy<RawText> const& raw) const
    {
        return Copy<RedactedText> { run.target_if_there(raw.target),
            run.number_of_copied(raw.copied) };
    }

    Action<RedactedText> operator()(Cut<RawText> const& raw) const
    {
        return Cut<RedactedText> { run.target_if_there(raw.target),
            run.number_of_copied(raw.copied) };
    }

    Action<RedactedText> operator()(Paste<RawText> const& raw) const
    {
        return Paste<RedactedText> { run.target_if_there(raw.target),
            run.number_of_pasted(raw.copied) };
    }

    Action<RedactedText> operator()(UploadFile<RawText> const& raw) const
    {
        auto const& files = run.m_rule == FieldRule::Drop ? std::vector<GivenFile> {} : raw.files;
        return UploadFile<RedactedText> { run.target(raw.target), raw.way, files, raw.file_count };
    }

    Action<RedactedText> operator()(Download<RawText> const& raw) const
    {
        return Download<RedactedText> { run.target(raw.target), raw.file_kind };
    }
};

Action<RedactedText> Redactor::Run::action(Action<RawText> const& raw)
{
    return std::visit(ActionMaker { *this }, raw);
}

}
