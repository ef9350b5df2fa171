#include <fairtrace/label.hpp>

#include <cstdlib>

namespace fairtrace {

namespace {

constexpr std::int64_t longest_break
    = 300; // Seconds without a step after which another task begins.

bool continues(StoredTask const& task, AppId const& app, Seconds when)
{
    // Steps of two browsers may arrive out of order, so the distance counts in both directions.
    return task.app == app && std::abs(when.value() - task.last_active.value()) <= longest_break;
}

}

TaskChoice choose_task(std::span<StoredTask const> open, AppId const& app, Seconds when)
{
    StoredTask const* chosen = nullptr;
    for (auto const& task : open) {
        if (!task.is_open)
            continue;
        if (task.boundary == TaskBoundary::Explicit)
            return { task.number };
        if (continues(task, app, when)
            && (chosen == nullptr || chosen->last_active < task.last_active))
            chosen = &task;
    }
    return { chosen == nullptr ? std::nullopt : std::optional { chosen->number } };
}

}
