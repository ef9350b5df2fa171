// Every type that travels between the stages, on one page, in the order of the pipeline:
// CapturedEvent -> AdmittedEvent -> NormalizedEvent -> RedactedEvent -> LabelledEvent ->
// StoredEvent, and for what came of an action CapturedEffect -> AdmittedEffect -> NormalizedEffect
// -> RedactedEffect. Each stage takes the type of the one before and nothing else, so none can be
// skipped.
#pragma once

#include <fairtrace/actions.hpp>
#include <fairtrace/badge.hpp>
#include <fairtrace/ids.hpp>
#include <fairtrace/masks.hpp>
#include <fairtrace/text.hpp>
#include <fairtrace/vocabulary.hpp>

#include <optional>
#include <vector>

namespace fairtrace {

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
    std::vector<Evidence<RawText>> evidence; // The raw events of which the action is made.
    std::optional<Observation<RawText>> observation;
};

// A dialog, menu or other part of the page that opens and closes.
template<class Text>
struct Layer {
    Role role {};
    Text name;
};

// What is another after an action than before.
template<class Text>
struct Changes {
    std::vector<Layer<Text>> appeared;
    std::vector<Layer<Text>> vanished;
    std::vector<Text> messages; // Of alerts and status regions.
    std::vector<ElementState> states_gained; // By the target.
    std::vector<ElementState> states_lost;
    bool target_gone = false;
};

struct PageAddress {
    RawText url;
    RawText title;
};

// What came of an action, told once and afterwards.
struct CapturedEffect {
    EventKey key;
    Sequence action; // Of the action, in the same document.
    ActionKind kind {};
    Sender sender;
    std::optional<PageAddress> page; // Where address or title are others than before.
    Changes<RawText> changes;
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

// Only the gate makes one, as of an event.
struct AdmittedEffect {
    AdmittedEffect(Badge<Gate>, CapturedEffect captured, AppId approved_app)
        : effect(std::move(captured))
        , app(std::move(approved_app))
    {
    }

    CapturedEffect effect;
    AppId app;
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

// A page's address without values: query values are gone.
struct Route {
    std::vector<RouteSegment> segments; // Path, then "#" and the path of a hash route.
    std::vector<RawText> query_names;
};

struct NormalizedEvent {
    EventKey key;
    Seconds time;
    FieldRule field_rule;
    Page<RawText> page;
    Route route;
    Action<RawText> action;
    std::vector<Evidence<RawText>> evidence;
    std::optional<Observation<RawText>> observation;
};

struct NormalizedEffect {
    EventKey key;
    Sequence action;
    std::optional<Route> route;
    std::optional<RawText> title; // There with the route.
    Changes<RawText> changes;
};

struct RedactedEvent {
    EventKey key;
    Seconds time;
    Page<RedactedText> page;
    RedactedText route; // For example /orders/:id or /orders?status.
    Action<RedactedText> action;
    std::vector<Evidence<RedactedText>> evidence;
    std::optional<Observation<RedactedText>> observation;
    MaskCounts masks;
    MaskReasons why; // Empty in what versions before it stored.
};

struct RedactedEffect {
    EventKey key;
    Sequence action;
    std::optional<RedactedText> route;
    std::optional<RedactedText> title;
    Changes<RedactedText> changes;
    MaskCounts masks;
    MaskReasons why;
};

struct LabelledEvent {
    RedactedEvent event;
    RedactedText sentence; // What a person would say: Select "Express" in "Shipping method".
};

struct StoredEvent {
    EventNumber number;
    LabelledEvent labelled;
    std::optional<RedactedEffect> effect {}; // Where something came of it.
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
