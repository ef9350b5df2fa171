#include "doomed_rows.hpp"
#include "erasure_run.hpp"
#include "file_scan.hpp"

namespace fairtrace {

namespace {

// False while another process reads or writes.
Result<bool> empty_log(Database& database)
{
    auto& checkpoint = database.statement("PRAGMA wal_checkpoint(TRUNCATE)");
    auto const row = checkpoint.step();
    if (!row)
        return row.error().code == ErrorCode::StoreBusy ? Result<bool> { false } : row.error();
    auto const is_busy = checkpoint.number(0) != 0;
    checkpoint.restart();
    return !is_busy;
}

// Every row named the key that sealed it, so that its traces are found without knowing it.
Result<bool> holds_traces(std::filesystem::path const& folder, std::vector<KeyId> const& ids)
{
    for (auto const* name : { "fairtrace.db", "fairtrace.db-wal" }) {
        auto found = file_holds(folder / name, ids);
        if (!found || *found)
            return found;
    }
    return false;
}

// A store of an older version gives back its free pages only by being written anew.
Result<void> give_back_pages(Database& database)
{
    auto& mode = database.statement("PRAGMA auto_vacuum");
    auto const row = mode.step();
    if (!row)
        return row.error();
    auto const is_incremental = mode.number(0) == 2;
    mode.restart();
    return database.execute(
        is_incremental ? "PRAGMA incremental_vacuum" : "PRAGMA auto_vacuum = INCREMENTAL; VACUUM");
}

}

Result<bool> ErasureRun::finish(std::filesystem::path const& folder)
{
    auto const ids = doomed_keys(m_database);
    if (!ids)
        return ids.error();
    // One that ended just before its last pages left the log has nothing else to do.
    if (ids->empty()) {
        auto const copied = m_database.execute("PRAGMA wal_checkpoint(PASSIVE)");
        return copied ? Result<bool> { true } : copied.error();
    }
    if (auto const destroyed = m_keys.destroy(*ids); !destroyed)
        return destroyed.error();
    if (auto const removed = remove_doomed_rows(m_database); !removed)
        return removed.error();
    auto const is_clean = clean_files(folder, *ids);
    // Another process holds the files: the keys are gone, the rest is done the next time.
    if (!is_clean && is_clean.error().code == ErrorCode::StoreBusy)
        return false;
    return is_clean;
}

// From pages that are free and from the log, where SQLite leaves what rows held.
Result<bool> ErasureRun::clean_files(
    std::filesystem::path const& folder, std::vector<KeyId> const& ids)
{
    if (auto const given = give_back_pages(m_database); !given)
        return given.error();
    if (auto const emptied = empty_log(m_database); !emptied || !*emptied)
        return emptied;
    if (auto const done = m_database.execute("DELETE FROM doomed_key"); !done)
        return done.error();
    if (auto const emptied = empty_log(m_database); !emptied || !*emptied)
        return emptied;
    auto const has_traces = holds_traces(folder, ids);
    if (!has_traces || !*has_traces)
        return has_traces ? Result<bool> { true } : has_traces.error();
    // Written anew, a file holds nothing but its rows.
    if (auto const written = m_database.execute("VACUUM"); !written)
        return written.error();
    if (auto const emptied = empty_log(m_database); !emptied || !*emptied)
        return emptied;
    auto const still_has = holds_traces(folder, ids);
    return still_has ? Result<bool> { !*still_has } : still_has.error();
}

}
