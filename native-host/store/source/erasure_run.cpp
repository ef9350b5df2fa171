#include "erasure_run.hpp"

#include "doomed_rows.hpp"
#include "event_row.hpp"
#include "seal_bindings.hpp"
#include "task_row.hpp"

namespace fairtrace {

namespace {

Result<void> add(Database& database, char const* sql, std::int64_t number)
{
    return database.statement(sql).bind(1, number).run();
}

constexpr char const* add_leaving_step = "INSERT OR IGNORE INTO leaving_step(number) VALUES(?)";
}

Result<Erased> ErasureRun::doom(ErasureScope const& scope)
{
    if (auto const made = make_leaving_tables(m_database); !made)
        return made.error();
    Erased erased;
    auto const done = in_transaction(m_database, [&]() -> Result<void> {
        auto doomed = std::holds_alternative<EraseAll>(scope) ? doom_all() : doom_chosen(scope);
        if (!doomed)
            return doomed.error();
        erased = *doomed;
        return {};
    });
    m_changed.clear();
    return done ? Result<Erased> { erased } : done.error();
}

Result<Erased> ErasureRun::doom_all()
{
    // What stays is sealed with a key that is not one of those that go.
    auto const present = m_keys.renew();
    auto const ids = m_keys.ids();
    if (!present || !ids)
        return present ? ids.error() : present.error();
    Erased erased;
    auto const steps = count("SELECT count(*) FROM event");
    auto const tasks = count("SELECT count(*) FROM task");
    if (!steps || !tasks)
        return steps ? tasks.error() : steps.error();
    erased.steps = *steps;
    erased.tasks = *tasks;
    for (auto const& id : *ids) {
        if (id == *present)
            continue;
        auto& doom = m_database.statement("INSERT OR IGNORE INTO doomed_key(key) VALUES(?)");
        if (auto const doomed = doom.bind(1, Bytes { id }).run(); !doomed)
            return doomed.error();
    }
    if (auto const sealed = seal_consent_rows(m_database, m_keys); !sealed)
        return sealed.error();
    auto const forgotten = m_database.execute(
        "INSERT OR REPLACE INTO erased(document, first, last) SELECT document, 1, max(sequence) "
        "FROM (SELECT document, sequence FROM event UNION ALL SELECT document, sequence FROM "
        "effect UNION ALL SELECT document, sequence FROM dropped UNION ALL SELECT document, last "
        "FROM erased) GROUP BY document; "
        "DELETE FROM erased WHERE first > 1; DELETE FROM dropped; DELETE FROM loss");
    return forgotten ? Result<Erased> { erased } : forgotten.error();
}

Result<Erased> ErasureRun::doom_chosen(ErasureScope const& scope)
{
    if (auto const chosen = choose_steps(scope); !chosen)
        return chosen.error();
    if (auto const chosen = choose_tasks(scope); !chosen)
        return chosen.error();
    auto const touched = count("SELECT count(*) FROM touched_task");
    if (!touched || *touched == 0)
        return touched ? Result<Erased> { Erased {} } : touched.error();
    if (auto const renewed = m_keys.renew(); !renewed)
        return renewed.error();
    if (auto const doomed = m_database.execute(
            "INSERT OR IGNORE INTO doomed_key(key) "
            "SELECT key FROM event WHERE number IN (SELECT number FROM leaving_step) UNION "
            "SELECT key FROM effect WHERE event IN (SELECT number FROM leaving_step) UNION "
            "SELECT key FROM masked_word WHERE task IN (SELECT number FROM touched_task) UNION "
            "SELECT key FROM task WHERE number IN (SELECT number FROM touched_task)");
        !doomed)
        return doomed.error();
    if (auto const changed = change_steps(); !changed)
        return changed.error();
    if (auto const renamed = rename_tasks(); !renamed)
        return renamed.error();
    // Of a task that stays: its numbers go on, its values are known no more.
    if (auto const forgotten = m_database.execute(
            "UPDATE placeholder SET digest = randomblob(16) WHERE task IN (SELECT number FROM "
            "touched_task)");
        !forgotten)
        return forgotten.error();
    if (auto const sealed = seal_staying_rows(m_database, m_keys); !sealed)
        return sealed.error();
    auto const steps = count("SELECT count(*) FROM leaving_step");
    auto const tasks = count("SELECT count(*) FROM leaving_task");
    if (!steps || !tasks)
        return steps ? tasks.error() : steps.error();
    return Erased { *steps, m_changed.size(), *tasks };
}

Result<void> ErasureRun::choose_steps(ErasureScope const& scope)
{
    if (auto const* one = std::get_if<EraseStep>(&scope))
        return add(m_database,
            "INSERT INTO leaving_step(number) SELECT number FROM event WHERE number = ? AND key "
            "NOT IN (SELECT key FROM doomed_key)",
            one->number.value());
    if (auto const* task = std::get_if<EraseTask>(&scope))
        return add(m_database,
            "INSERT INTO leaving_step(number) SELECT number FROM event WHERE task = ? AND key NOT "
            "IN (SELECT key FROM doomed_key)",
            task->number.value());
    ErasureChoice choice { scope };
    auto const* const due = std::get_if<EraseDue>(&scope);
    if (due == nullptr || !due->earlier)
        return choose_among(
            choice, m_database.statement("SELECT * FROM step ORDER BY number DESC"));
    auto const tasks = tasks_with_due(*due);
    if (!tasks)
        return tasks.error();
    for (auto const task : *tasks) {
        if (auto const chosen = choose_among(choice,
                m_database.statement("SELECT * FROM step WHERE task = ? ORDER BY number DESC")
                    .bind(1, task));
            !chosen)
            return chosen;
    }
    return {};
}

Result<void> ErasureRun::choose_among(ErasureChoice& choice, Statement& steps)
{
    return for_rows(steps, [&]() -> Result<void> {
        auto step = read_event(m_keys, m_codec, steps);
        if (!step)
            return step.error();
        auto const number = step->number;
        auto const fate = choice.decide(*step);
        if (fate == Fate::Changes)
            m_changed.push_back(std::move(*step));
        return fate == Fate::Goes ? add(m_database, add_leaving_step, number.value())
                                  : Result<void> {};
    });
}

// The newest first, as ErasureChoice takes their steps.
Result<std::vector<TaskNumber>> ErasureRun::tasks_with_due(EraseDue const& due)
{
    std::vector<TaskNumber> numbers;
    auto& tasks = m_database.statement(
        "SELECT number, is_open, key, sealed FROM task WHERE key NOT IN (SELECT key FROM "
        "doomed_key) ORDER BY number DESC");
    auto const read = for_rows(tasks, [&]() -> Result<void> {
        auto const row = read_task(m_keys, tasks);
        if (row && may_have_due(due, row->task))
            numbers.push_back(row->task.number);
        return row ? Result<void> {} : row.error();
    });
    return read ? Result<std::vector<TaskNumber>> { std::move(numbers) } : read.error();
}

Result<void> ErasureRun::choose_tasks(ErasureScope const& scope)
{
    if (auto const* task = std::get_if<EraseTask>(&scope)) {
        if (auto const added = add(m_database,
                "INSERT INTO touched_task(number) SELECT number FROM task WHERE number = ? AND key "
                "NOT IN (SELECT key FROM doomed_key)",
                task->number.value());
            !added)
            return added;
    }
    for (auto const& step : m_changed) {
        if (auto const added = add(m_database,
                "INSERT OR IGNORE INTO touched_task(number) SELECT task FROM event WHERE number = "
                "?",
                step.number.value());
            !added)
            return added;
    }
    return m_database.execute(
        "INSERT OR IGNORE INTO touched_task(number) SELECT task FROM event WHERE number IN (SELECT "
        "number FROM leaving_step); "
        "INSERT INTO leaving_task(number) SELECT number FROM touched_task WHERE NOT EXISTS "
        "(SELECT 1 FROM event WHERE event.task = touched_task.number AND event.number NOT IN "
        "(SELECT number FROM leaving_step))");
}

Result<void> ErasureRun::change_steps()
{
    for (auto const& step : m_changed) {
        if (auto const doomed = add(m_database,
                "INSERT OR IGNORE INTO doomed_key(key) SELECT key FROM event WHERE number = ?",
                step.number.value());
            !doomed)
            return doomed;
        auto const sealed = seal_bytes(
            m_keys, m_codec.encode(step.labelled), associated_with(step.labelled.event.key));
        if (!sealed)
            return sealed.error();
        auto& update
            = m_database.statement("UPDATE event SET key = ?, sealed = ? WHERE number = ?");
        if (auto const updated = update.bind(1, Bytes { sealed->key })
                                     .bind(2, Bytes { sealed->bytes })
                                     .bind(3, step.number)
                                     .run();
            !updated)
            return updated;
    }
    return {};
}

Result<std::uint64_t> ErasureRun::count(char const* sql)
{
    auto& statement = m_database.statement(sql);
    auto const row = statement.step();
    if (!row)
        return row.error();
    auto const count = static_cast<std::uint64_t>(statement.number(0));
    statement.restart();
    return count;
}

}
