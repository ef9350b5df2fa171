// Every type that travels between the stages, on one page, in the order of the pipeline:
// CapturedEvent -> AdmittedEvent -> NormalizedEvent -> RedactedEvent -> LabelledEvent ->
// StoredEvent. Each stage takes the type of the one before and nothing else, so none can be
// skipped.
#pragma once

#include <fairtrace/badge.hpp>
#include <fairtrace/ids.hpp>
#include <fairtrace/text.hpp>
#include <fairtrace/vocabulary.hpp>

#include <array>
#include <optional>
#include <variant>
#include <vector>

namespace fairtrace {

template<class Text>
struct ContextEntry {
    ContextKind kind {};
    Text name;
};

template<class Text>
struct Locator {
    LocatorKind kind {};
    Text value; // For a role locator the accessible name; the role is the target's.
    MatchCount matches {};
    std::optional<LocatorRejection> rejection;
};

// What a form field says of itself; decides how its value is redacted.
template<class Text>
struct Field {
    InputType type {};
    Text autocomplete;
    Text name;
};

struct Size {
    std::uint16_t width = 0; // CSS pixels.
    std::uint16_t height = 0;
};

template<class Text>
struct Target {
    fairtrace::Tag tag {};
    Role role {};
    Text name;
    Text description;
    std::vector<ElementState> states;
    std::vector<ContextEntry<Text>> context; // Outside in.
    std::vector<Locator<Text>> locators;
    std::vector<std::uint16_t> frame_path; // Child-frame indexes from the top.
    std::vector<Text> shadow_path; // Selector of each host, outside in.
    Size size;
    std::optional<Field<Text>> field;
};

template<class Text>
struct Option {
    Text label;
    std::uint16_t position = 0; // From 1.
};

// What is known of a field's value: its text, why it was not read, or only its shape.
template<class Text>
using Value = std::variant<Text, WithheldReason, LengthClass>;

template<class Text>
struct Click {
    static constexpr auto kind = ActionKind::Click;
    Target<Text> target;
};

template<class Text>
struct SelectOption {
    static constexpr auto kind = ActionKind::SelectOption;
    Target<Text> target;
    std::vector<Option<Text>> options;
    std::uint16_t option_count = 0;
};

template<class Text>
struct Check {
    static constexpr auto kind = ActionKind::Check;
    Target<Text> target;
};

template<class Text>
struct Uncheck {
    static constexpr auto kind = ActionKind::Uncheck;
    Target<Text> target;
};

template<class Text>
struct Fill {
    static constexpr auto kind = ActionKind::Fill;
    Target<Text> target;
    Value<Text> value;
};

template<class Text>
struct Press {
    static constexpr auto kind = ActionKind::Press;
    KeyChord keys;
    std::optional<Target<Text>> target;
};

template<class Text>
struct Navigate {
    static constexpr auto kind = ActionKind::Navigate;
    NavigationCause cause {};
    NavigationMode mode {};
};

template<class Text>
using Action = std::variant<Click<Text>, SelectOption<Text>, Check<Text>, Uncheck<Text>, Fill<Text>,
    Press<Text>, Navigate<Text>>;

template<class Text>
ActionKind kind_of(Action<Text> const& action)
{
    return std::visit([](auto const& one) { return one.kind; }, action);
}

// The action's target, or null for one without.
template<class Text>
Target<Text> const* target_of(Action<Text> const& action)
{
    return std::visit(
        [](auto const& one) -> Target<Text> const* {
            if constexpr (requires { one.target.has_value(); })
                return one.target ? &*one.target : nullptr;
            else if constexpr (requires { one.target; })
                return &one.target;
            else
                return nullptr;
        },
        action);
}

// Identity of an event: unique on document and sequence.
struct EventKey {
    DocumentId document;
    Sequence sequence;
    GrantNumber grant;
    auto operator<=>(EventKey const&) const = default;
};

// What the browser says of the sender; never what the page claims.
struct Sender {
    RawText origin;
    std::uint64_t tab = 0;
    std::uint64_t frame = 0;
};

struct CapturedEvent {
    EventKey key;
    Milliseconds time;
    Sender sender;
    RawText url;
    RawText title;
    Action<RawText> action;
};

class Gate;

// Only the gate makes one: policy and consent allow this event.
struct AdmittedEvent {
    AdmittedEvent(Badge<Gate>, CapturedEvent captured, AppId approved_app, FieldRule rule)
        : event(std::move(captured))
        , app(std::move(approved_app))
        , field_rule(rule)
    {
    }

    CapturedEvent event;
    AppId app;
    FieldRule field_rule; // What the policy says of the target as a field; Redact unless it says
                          // otherwise.
};

template<class Text>
struct Page {
    AppId app;
    Text origin;
    Text title;
};

// One piece of a route: a segment of the path as the page had it, or a fixed name from the policy's
// template.
struct RouteSegment {
    RawText text;
    bool is_parameter
        = false; // From a route template: text is the parameter's name, the value is gone.
    bool is_fixed = false; // From a route template: the administrator wrote this segment.
};

struct NormalizedEvent {
    EventKey key;
    Seconds time;
    FieldRule field_rule;
    Page<RawText> page;
    std::vector<RouteSegment>
        route; // Path, then "#" and the path of a hash route; query values are gone.
    std::vector<RawText> query_names;
    Action<RawText> action;
};

// How many values of each type were masked.
class MaskCounts {
public:
    void add(MaskType type, std::uint32_t count = 1)
    {
        m_counts[static_cast<std::size_t>(type)] += count;
    }

    std::uint32_t of(MaskType type) const { return m_counts[static_cast<std::size_t>(type)]; }

private:
    std::array<std::uint32_t, mask_type_names.size()> m_counts {};
};

struct RedactedEvent {
    EventKey key;
    Seconds time;
    Page<RedactedText> page;
    RedactedText route; // For example /orders/:id or /orders?status.
    Action<RedactedText> action;
    MaskCounts masks;
};

struct LabelledEvent {
    RedactedEvent event;
    RedactedText sentence; // What a person would say: Select "Express" in "Shipping method".
};

struct StoredEvent {
    EventNumber number;
    LabelledEvent labelled;
};

enum class TaskBoundary : std::uint8_t {
    Explicit, // Started and stopped by the participant.
    Inferred,
};

struct StoredTask {
    TaskNumber number;
    TaskBoundary boundary {};
    AppId app; // Of the first step; empty for an explicit task.
    RedactedText title;
    Seconds started;
    Seconds last_active;
    bool is_open = false;
};

struct LossCount {
    DropReason reason {};
    std::uint64_t count = 0;
};

}
