// Titles that came from a step which goes.
#include "erasure_run.hpp"
#include "event_row.hpp"
#include "task_row.hpp"

namespace fairtrace {

namespace {

// Not the view: the keys of what stays are doomed too until it is sealed anew.
constexpr char const* first_staying_step
    = "SELECT event.number, event.document, event.sequence, event.grant_number, event.key, "
      "event.sealed, effect.sequence, effect.grant_number, effect.key, effect.sealed "
      "FROM event LEFT JOIN effect ON effect.event = event.number "
      "WHERE task = ? AND event.number NOT IN (SELECT number FROM leaving_step) "
      "ORDER BY event.number LIMIT 1";

}

// A task without a title of the participant's own has one from its first step.
Result<void> ErasureRun::rename_tasks()
{
    std::vector<TaskNumber> tasks;
    auto& losing = m_database.statement(
        "SELECT number FROM touched_task WHERE number NOT IN (SELECT number FROM leaving_task) AND "
        "(SELECT min(event.number) FROM event WHERE event.task = touched_task.number) IN (SELECT "
        "number FROM leaving_step)");
    auto const read = for_rows(losing, [&]() -> Result<void> {
        tasks.emplace_back(losing.number(0));
        return {};
    });
    if (!read)
        return read;
    for (auto const number : tasks) {
        if (auto const renamed = rename_task(number); !renamed)
            return renamed;
    }
    return {};
}

Result<void> ErasureRun::rename_task(TaskNumber number)
{
    auto& stored
        = m_database.statement("SELECT number, is_open, key, sealed FROM task WHERE number = ?");
    if (auto const found = stored.bind(1, number).step(); !found || !*found)
        return found ? Result<void> {} : found.error();
    auto row = read_task(m_keys, stored);
    stored.restart();
    if (!row || row->task.boundary == TaskBoundary::Explicit)
        return row ? Result<void> {} : row.error();
    auto& first = m_database.statement(first_staying_step);
    if (auto const found = first.bind(1, number).step(); !found || !*found)
        return found ? Result<void> {} : found.error();
    auto const step = read_event(m_keys, m_codec, first);
    first.restart();
    if (!step)
        return step.error();
    row->task.title = step->labelled.sentence;
    row->task.started = step->labelled.event.time;
    auto const sealed = seal_task(m_keys, *row);
    if (!sealed)
        return sealed.error();
    return m_database.statement("UPDATE task SET key = ?, sealed = ? WHERE number = ?")
        .bind(1, Bytes { sealed->key })
        .bind(2, Bytes { sealed->bytes })
        .bind(3, number)
        .run();
}

}
