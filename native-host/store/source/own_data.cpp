// What the store gives of itself in portions, so that a page about all of it needs little at a
// time.
#include "event_row.hpp"
#include "task_row.hpp"

#include <fairtrace/store.hpp>

#include <limits>

namespace fairtrace {

namespace {

// One more than asked for was read, to know whether there is one.
template<class Item>
Portion<Item> portion_of(std::vector<Item> items, std::size_t limit)
{
    bool const has_more = items.size() > limit;
    if (has_more)
        items.pop_back();
    return { std::move(items), has_more };
}

}

Result<Portion<TaskOverview>> Store::newest_tasks(
    std::optional<TaskNumber> before, std::size_t limit)
{
    auto& statement = m_database->statement(
        "SELECT number, is_open, key, sealed, (SELECT count(*) FROM step WHERE step.task = "
        "task.number) FROM task WHERE number < ? AND key NOT IN (SELECT key FROM doomed_key) "
        "ORDER BY number DESC LIMIT ?");
    constexpr TaskNumber beyond_all { std::numeric_limits<std::int64_t>::max() };
    statement.bind(1, before.value_or(beyond_all)).bind(2, static_cast<std::int64_t>(limit) + 1);
    std::vector<TaskOverview> tasks;
    auto const read = for_rows(statement, [&]() -> Result<void> {
        auto row = read_task(m_keys, statement);
        if (!row)
            return row.error();
        tasks.push_back({ std::move(row->task), static_cast<std::uint64_t>(statement.number(4)) });
        return {};
    });
    if (!read)
        return read.error();
    return portion_of(std::move(tasks), limit);
}

Result<Portion<StoredEvent>> Store::steps(TaskNumber task, StepRange range)
{
    // While nothing is being erased, what is passed over is passed over in the index alone.
    auto& statement = m_database->statement(
        "SELECT step.* FROM (SELECT number FROM event WHERE task = ? AND (NOT EXISTS (SELECT 1 "
        "FROM doomed_key) OR key NOT IN (SELECT key FROM doomed_key)) ORDER BY number LIMIT ? "
        "OFFSET ?) AS range JOIN step ON step.number = range.number ORDER BY step.number");
    statement.bind(1, task)
        .bind(2, std::int64_t { range.limit } + 1)
        .bind(3, std::int64_t { range.from } - 1);
    auto events = read_events(m_keys, *m_codec, statement);
    if (!events)
        return events.error();
    return portion_of(std::move(*events), range.limit);
}

}
