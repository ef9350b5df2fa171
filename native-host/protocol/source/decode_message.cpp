#include "decode/erasure_scope.hpp"
#include "decode/event_key.hpp"
#include "object_reader.hpp"
#include "utf8.hpp"

#include <fairtrace/messages.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t deepest_nesting = 32; // The deepest message of the schema has 9 levels.

RequestNumber request_of(ObjectReader& reader)
{
    return RequestNumber { reader.number("request", { 1, largest_number }) };
}

// An extension that is newer than this host speaks its version too.
Protocol agreed(std::uint64_t newest_of_extension)
{
    auto const ours = static_cast<std::uint64_t>(newest_protocol);
    return static_cast<Protocol>(std::min(newest_of_extension, ours));
}

std::optional<ToHost> decode_hello(ObjectReader& reader)
{
    auto const protocol = agreed(reader.number("protocol", { 1, 999 }));
    reader.string("extension", 32);
    return complete<ToHost>(reader, Hello { protocol, reader.word("browser", parse_browser) });
}

std::optional<LossReport> decode_loss(JsonValue const& json)
{
    ObjectReader reader { json };
    return complete(reader,
        LossReport { reader.take(DocumentId::parse(reader.string("document", 36))),
            reader.word("reason", parse_drop_reason),
            reader.number("count", { 1, largest_number }) });
}

template<class Read>
std::variant<Read, Malformed> or_malformed(
    std::optional<Read> (*read)(JsonValue const&), JsonValue const& json)
{
    if (auto one = read(json))
        return std::move(*one);
    return Malformed { decode_event_key(json) };
}

std::optional<ToHost> decode_events(ObjectReader& reader)
{
    EventBatch batch;
    batch.number = BatchNumber { reader.number("batch", { 1, largest_number }) };
    reader.array("events", 50,
        [&](JsonValue const& item) { batch.events.push_back(or_malformed(read_event, item)); });
    reader.optional_array("effects", 50,
        [&](JsonValue const& item) { batch.effects.push_back(or_malformed(read_effect, item)); });
    reader.array("losses", 64,
        [&](JsonValue const& item) { batch.losses.push_back(reader.take(decode_loss(item))); });
    return complete<ToHost>(reader, std::move(batch));
}

std::optional<ToHost> decode_consent(ObjectReader& reader)
{
    ConsentMessage consent { request_of(reader), reader.string("notice", 64), {} };
    reader.array("categories", 8, [&](JsonValue const& item) {
        consent.categories.push_back(reader.word_of(item, parse_category));
    });
    return complete<ToHost>(reader, std::move(consent));
}

std::optional<ToHost> decode_pause(ObjectReader& reader)
{
    PauseMessage pause { request_of(reader), std::nullopt };
    if (auto const minutes = reader.optional("minutes"))
        pause.minutes = static_cast<std::uint32_t>(reader.number_of(*minutes, { 1, 10080 }));
    return complete<ToHost>(reader, pause);
}

std::optional<ToHost> decode_resume(ObjectReader& reader)
{
    return complete<ToHost>(reader, ResumeMessage { request_of(reader) });
}

std::optional<ToHost> decode_start_task(ObjectReader& reader)
{
    return complete<ToHost>(
        reader, StartTaskMessage { request_of(reader), reader.text("title", 200) });
}

std::optional<ToHost> decode_stop_task(ObjectReader& reader)
{
    return complete<ToHost>(reader, StopTaskMessage { request_of(reader) });
}

std::optional<ToHost> decode_list_steps(ObjectReader& reader)
{
    return complete<ToHost>(
        reader, ListStepsMessage { request_of(reader), reader.number("limit", { 1, 50 }) });
}

std::optional<ToHost> decode_list_tasks(ObjectReader& reader)
{
    ListTasksMessage list { request_of(reader), std::nullopt, 0 };
    if (auto const before = reader.optional("before"))
        list.before = TaskNumber { reader.row_of(*before) };
    list.limit = reader.number("limit", { 1, 200 });
    return complete<ToHost>(reader, list);
}

std::optional<ToHost> decode_list_task_steps(ObjectReader& reader)
{
    ListTaskStepsMessage list { request_of(reader), {}, {}, StepDetail::InWords };
    list.task = TaskNumber { reader.row("task") };
    list.range.from = reader.number("from", { 1, largest_number });
    list.range.limit = reader.number("limit", { 1, 200 });
    if (reader.optional_truth("exported"))
        list.detail = StepDetail::AsExported;
    return complete<ToHost>(reader, list);
}

std::optional<ToHost> decode_list_losses(ObjectReader& reader)
{
    return complete<ToHost>(reader, ListLossesMessage { request_of(reader) });
}

std::optional<ToHost> decode_erase(ObjectReader& reader)
{
    EraseMessage erase { request_of(reader), {} };
    if (auto const scope = reader.required("scope"))
        erase.scope = reader.take(decode_erasure_scope(*scope));
    return complete<ToHost>(reader, std::move(erase));
}

struct MessageDecoder {
    std::string_view type;
    std::optional<ToHost> (*decode)(ObjectReader&);
};

constexpr std::array<MessageDecoder, 12> decoders { {
    { "hello", decode_hello },
    { "events", decode_events },
    { "consent", decode_consent },
    { "pause", decode_pause },
    { "resume", decode_resume },
    { "start_task", decode_start_task },
    { "stop_task", decode_stop_task },
    { "list_steps", decode_list_steps },
    { "list_tasks", decode_list_tasks },
    { "list_task_steps", decode_list_task_steps },
    { "list_losses", decode_list_losses },
    { "erase", decode_erase },
} };

Error error_of(JsonDocument::Problem problem)
{
    switch (problem) {
    case JsonDocument::Problem::NotJson:
        return { ErrorCode::NotJson, "a message is not valid JSON and was dropped" };
    case JsonDocument::Problem::NestedTooDeep:
        break;
    }
    return { ErrorCode::NestedTooDeep,
        "a message is nested deeper than 32 levels and was dropped" };
}

Result<ToHost> decode_object(JsonValue const& json)
{
    ObjectReader reader { json };
    auto const type = reader.string("type", 32);
    for (auto const& decoder : decoders) {
        if (decoder.type != type)
            continue;
        if (auto message = decoder.decode(reader))
            return std::move(*message);
        return Error { ErrorCode::MalformedMessage,
            "a message is not as the schema says and was dropped" };
    }
    return Error { ErrorCode::UnknownMessage, "a message of an unknown type was dropped" };
}

}

std::optional<CapturedEvent> decode_event(std::string_view json)
{
    auto const parsed = JsonDocument::parse(json, deepest_nesting);
    auto const* const document = std::get_if<JsonDocument>(&parsed);
    return document ? read_event(document->root()) : std::nullopt;
}

std::optional<CapturedEffect> decode_effect(std::string_view json)
{
    auto const parsed = JsonDocument::parse(json, deepest_nesting);
    auto const* const document = std::get_if<JsonDocument>(&parsed);
    return document ? read_effect(document->root()) : std::nullopt;
}

Result<ToHost> decode_message(std::string_view frame)
{
    if (!is_valid_utf8(frame))
        return Error { ErrorCode::NotUtf8, "a message is not valid UTF-8 and was dropped" };
    auto const parsed = JsonDocument::parse(frame, deepest_nesting);
    if (auto const* problem = std::get_if<JsonDocument::Problem>(&parsed))
        return error_of(*problem);
    auto const root = std::get<JsonDocument>(parsed).root();
    if (!root.is_object())
        return Error { ErrorCode::UnknownMessage, "a message of an unknown type was dropped" };
    return decode_object(root);
}

}
