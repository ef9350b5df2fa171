#include "task_row.hpp"

#include "event_codec.hpp"
#include "seal_bindings.hpp"

namespace fairtrace {

namespace {

using Json = nlohmann::json;

StoredTask task_from_json(Json const& json)
{
    StoredTask task;
    task.boundary
        = json.at("explicit").get<bool>() ? TaskBoundary::Explicit : TaskBoundary::Inferred;
    task.app = AppId { json.at("app").get<std::string>() };
    task.title = RedactedText { StoreReader::badge(), json.at("title").get<std::string>() };
    task.started = Seconds { json.at("started").get<std::int64_t>() };
    task.last_active = Seconds { json.at("last_active").get<std::int64_t>() };
    return task;
}

}

Result<SealedColumn> seal_task(KeyRing& keys, TaskRow const& row)
{
    Json const json { { "explicit", row.task.boundary == TaskBoundary::Explicit },
        { "app", row.task.app.text() }, { "title", std::string { row.task.title.view() } },
        { "started", row.task.started.value() }, { "last_active", row.task.last_active.value() },
        { "digest_key", row.digest_key } };
    return seal_json(keys, json, associated_with(row.task.number));
}

Result<TaskRow> read_task(KeyRing& keys, Statement const& statement)
{
    TaskNumber const number { statement.number(0) };
    auto const json
        = unseal_json(keys, statement.bytes(2), statement.bytes(3), associated_with(number));
    if (!json)
        return json.error();
    try {
        TaskRow row { task_from_json(*json), json->at("digest_key").get<DigestKey>() };
        row.task.number = number;
        row.task.is_open = statement.number(1) != 0;
        return row;
    } catch (Json::exception const&) {
        return Error { ErrorCode::StoreDamaged,
            "a stored task is not in the form this version writes" };
    }
}

}
