#include <fairtrace/replies.hpp>
#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

using Json = nlohmann::json;

namespace {

// Browsers take 1 MiB; what stands around the steps fits into the rest.
constexpr std::size_t most_bytes_of_steps = std::size_t { 768 } * 1024;

// The extension counts in milliseconds, as its platform does.
std::int64_t milliseconds_of(Seconds time) { return time.value() * 1000; }

std::string text_of(RedactedText const& text) { return std::string { text.view() }; }

Json task_to_json(TaskOverview const& overview)
{
    auto const& task = overview.task;
    auto const is_explicit = task.boundary == TaskBoundary::Explicit;
    return { { "number", task.number.value() }, { "title", text_of(task.title) },
        { "boundary", is_explicit ? "explicit" : "inferred" }, { "app", task.app.text() },
        { "started", milliseconds_of(task.started) }, { "open", task.is_open },
        { "steps", overview.steps } };
}

Json page_to_json(RedactedEvent const& event)
{
    return { { "app", event.page.app.text() }, { "title", text_of(event.page.title) },
        { "route", text_of(event.route) } };
}

Json step_in_words(StoredEvent const& step, std::uint32_t index)
{
    auto const& event = step.labelled.event;
    auto const kind = kind_of(event.action);
    return { { "number", step.number.value() }, { "index", index },
        { "sentence", text_of(step.labelled.sentence) }, { "time", milliseconds_of(event.time) },
        { "kind", name_of(kind) }, { "category", name_of(category_of(kind)) },
        { "page", page_to_json(event) }, { "masks", masks_to_json(masks_of(step)) },
        { "why", why_to_json(why_of(step)) } };
}

std::string text_of(Json const& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string encode_step(StoredEvent const& step, std::uint32_t index, StepDetail detail)
{
    auto json = step_in_words(step, index);
    if (detail == StepDetail::InWords)
        return text_of(json);
    json["exported"] = exported_text(exported_step(step, index));
    auto text = text_of(json);
    if (text.size() <= most_bytes_of_steps)
        return text;
    json.erase("exported");
    return text_of(json);
}

}

std::string encode_tasks(RequestNumber request, Portion<TaskOverview> const& tasks)
{
    auto list = Json::array();
    for (auto const& task : tasks.items)
        list.push_back(task_to_json(task));
    return text_of(Json { { "type", "tasks" }, { "request", request.value() },
        { "tasks", std::move(list) }, { "more", tasks.has_more } });
}

std::string encode_task_steps(RequestNumber request, TaskSteps const& steps)
{
    std::string list;
    auto index = steps.from;
    bool is_full = false;
    for (auto const& step : steps.portion.items) {
        auto const next = encode_step(step, index, steps.detail);
        is_full = !list.empty() && list.size() + next.size() > most_bytes_of_steps;
        if (is_full)
            break;
        list += (list.empty() ? "" : ",") + next;
        ++index;
    }
    auto const has_more = is_full || steps.portion.has_more;
    return R"({"type":"task_steps","request":)" + std::to_string(request.value()) + R"(,"task":)"
        + std::to_string(steps.task.value()) + R"(,"more":)" + (has_more ? "true" : "false")
        + R"(,"steps":[)" + list + "]}";
}

std::string encode_losses(RequestNumber request, std::span<LossCount const> losses)
{
    auto list = Json::array();
    for (auto const& loss : losses)
        list.push_back({ { "reason", name_of(loss.reason) }, { "count", loss.count } });
    return text_of(Json {
        { "type", "losses" }, { "request", request.value() }, { "losses", std::move(list) } });
}

std::string encode_erased(RequestNumber request, Erased const& erased)
{
    return text_of(Json { { "type", "erased" }, { "request", request.value() },
        { "steps", erased.steps }, { "changed", erased.changed }, { "tasks", erased.tasks },
        { "files_are_clean", erased.files_are_clean } });
}

}
