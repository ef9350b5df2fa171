// What the extension says to the host (schema/to-host.schema.json), and the decoder that makes it
// from a frame. Decoding checks everything that the schema says; it trusts nothing and keeps no
// text of what it refused.
#pragma once

#include <fairtrace/erasure.hpp>
#include <fairtrace/events.hpp>
#include <fairtrace/own_data.hpp>
#include <fairtrace/protocol_version.hpp>
#include <fairtrace/result.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace fairtrace {

struct Hello {
    Protocol protocol {}; // The newest that both speak.
    Browser browser {};
};

// An event or effect that is not as the schema says. The rest of its batch is taken all the same.
struct Malformed {
    std::optional<EventKey> key; // Where it could be read.
};

struct LossReport {
    DocumentId document;
    DropReason reason {};
    std::uint32_t count = 0; // In this document so far; replaces an earlier report.
};

struct EventBatch {
    BatchNumber number;
    std::vector<std::variant<CapturedEvent, Malformed>> events;
    std::vector<std::variant<CapturedEffect, Malformed>> effects;
    std::vector<LossReport> losses;
};

struct ConsentMessage {
    RequestNumber request;
    std::string notice;
    std::vector<Category> categories;
};

struct PauseMessage {
    RequestNumber request;
    std::optional<std::uint32_t> minutes; // Absent: until resumed.
};

struct ResumeMessage {
    RequestNumber request;
};

struct StartTaskMessage {
    RequestNumber request;
    RawText title;
};

struct StopTaskMessage {
    RequestNumber request;
};

struct ListStepsMessage {
    RequestNumber request;
    std::uint32_t limit = 0;
};

// These four are for a page on which participants see all of their own data.
struct ListTasksMessage {
    RequestNumber request;
    std::optional<TaskNumber> before; // Only older ones; absent: from the newest on.
    std::uint32_t limit = 0;
};

struct ListTaskStepsMessage {
    RequestNumber request;
    TaskNumber task;
    StepRange range;
    StepDetail detail {};
};

struct ListLossesMessage {
    RequestNumber request;
};

// What was done in the last so many minutes, before the message is answered.
struct EraseMinutes {
    std::uint32_t minutes = 0;
};

using RequestedErasure
    = std::variant<EraseStep, EraseTask, EraseMinutes, EraseCategory, EraseApp, EraseAll>;

struct EraseMessage {
    RequestNumber request;
    RequestedErasure scope;
};

using ToHost = std::variant<Hello, EventBatch, ConsentMessage, PauseMessage, ResumeMessage,
    StartTaskMessage, StopTaskMessage, ListStepsMessage, ListTasksMessage, ListTaskStepsMessage,
    ListLossesMessage, EraseMessage>;

// Errors: not_utf8, nested_too_deep, not_json (lone surrogates too), unknown_message,
// malformed_message.
Result<ToHost> decode_message(std::string_view frame);

// One event by schema/event.schema.json, as JSON text; nothing if it is not one.
std::optional<CapturedEvent> decode_event(std::string_view json);

// The same for an effect, by schema/effect.schema.json.
std::optional<CapturedEffect> decode_effect(std::string_view json);

}
