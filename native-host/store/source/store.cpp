#include "database.hpp"
#include "erasure_run.hpp"
#include "event_codec.hpp"
#include "event_row.hpp"
#include "masked_word_rows.hpp"
#include "task_row.hpp"

#include <fairtrace/platform.hpp>
#include <fairtrace/store.hpp>

#include <algorithm>
#include <sys/stat.h>

namespace fairtrace {

namespace {

constexpr char const* file_name = "fairtrace.db";

Result<void> configure(Database& database, OpenMode mode)
{
    if (auto const set = database.execute("PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; "
                                          "PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON");
        !set)
        return set;
    if (mode == OpenMode::ReadOnly)
        return database.execute("PRAGMA query_only = ON");
    return database.execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
}

// Erasing gives pages back; whether a database can do so is settled before its first page is
// written. Asked of one that is there, SQLite would write to it.
Result<void> prepare_new(Database& database, std::filesystem::path const& file)
{
    std::error_code error;
    if (std::filesystem::file_size(file, error) > 0 && !error)
        return {};
    return database.execute("PRAGMA auto_vacuum = INCREMENTAL");
}

}

Store::Store(std::unique_ptr<Database> database, KeyRing& keys, std::filesystem::path folder)
    : m_folder(std::move(folder))
    , m_database(std::move(database))
    , m_keys(keys)
    , m_codec(std::make_unique<EventCodec>())
    , m_words(std::make_unique<MaskedWordRows>(*m_database, keys))
{
}

Store::~Store() = default;

bool Store::exists(std::filesystem::path const& folder)
{
    std::error_code error;
    return std::filesystem::is_regular_file(folder / file_name, error);
}

Result<std::unique_ptr<Store>> Store::open(
    std::filesystem::path const& folder, KeyRing& keys, OpenMode mode)
{
    if (!make_private_folder(folder))
        return Error { ErrorCode::StoreNotWritable,
            "the store's folder cannot be made; check the path and its permissions" };
    // Resolved, because SQLITE_OPEN_NOFOLLOW refuses links anywhere on the way: a home may be
    // reached through one, only the database itself must not be one.
    std::error_code error;
    auto const resolved = std::filesystem::canonical(folder, error);
    if (error)
        return Error { ErrorCode::StoreNotWritable,
            "the store's folder cannot be reached; check the path and its permissions" };
    auto const file = resolved / file_name;
    // One process at a time: SQLite answers "busy" at once, without its timeout, to the second of
    // two that turn a new database to WAL mode.
    FileLock const lock { resolved / "fairtrace.lock" };
    // SQLite gives -wal and -shm the mode of the database, so it is set before the first write.
    auto const previous = ::umask(0077);
    auto database
        = Database::open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW);
    ::umask(previous);
    if (!database)
        return database.error();
    if (auto const prepared = prepare_new(**database, file); !prepared)
        return prepared.error();
    if (auto const configured = configure(**database, OpenMode::ReadWrite); !configured)
        return configured.error();
    if (auto const migrated = migrate(**database); !migrated)
        return migrated.error();
    std::unique_ptr<Store> store { new Store { std::move(*database), keys, resolved } };
    store->finish_erasure();
    if (auto const configured = configure(*store->m_database, mode); !configured)
        return configured.error();
    return store;
}

Result<std::unique_ptr<Transaction>> Store::begin()
{
    auto transaction = std::make_unique<Transaction>(*m_database, m_keys, *m_codec, *m_words);
    if (auto const begun = transaction->begin(); !begun)
        return begun.error();
    return transaction;
}

Result<std::vector<StoredTask>> Store::tasks()
{
    std::vector<StoredTask> tasks;
    auto& statement
        = m_database->statement("SELECT number, is_open, key, sealed FROM task WHERE key NOT IN "
                                "(SELECT key FROM doomed_key) ORDER BY number");
    auto const read = for_rows(statement, [&]() -> Result<void> {
        auto task = read_task(m_keys, statement);
        if (!task)
            return task.error();
        tasks.push_back(std::move(task->task));
        return {};
    });
    return read ? Result<std::vector<StoredTask>> { std::move(tasks) } : read.error();
}

Result<std::vector<StoredEvent>> Store::steps(TaskNumber task)
{
    auto& statement = m_database->statement("SELECT * FROM step WHERE task = ? ORDER BY number");
    statement.bind(1, task);
    return read_events(m_keys, *m_codec, statement);
}

Result<std::vector<StoredEvent>> Store::latest_steps(std::size_t limit)
{
    auto& statement = m_database->statement("SELECT * FROM step ORDER BY number DESC LIMIT ?");
    statement.bind(1, static_cast<std::int64_t>(limit));
    auto events = read_events(m_keys, *m_codec, statement);
    if (events)
        std::reverse(events->begin(), events->end());
    return events;
}

Result<std::uint64_t> Store::event_count()
{
    auto& statement = m_database->statement(
        "SELECT count(*) FROM event WHERE key NOT IN (SELECT key FROM doomed_key)");
    auto const row = statement.step();
    if (!row)
        return row.error();
    auto const count = static_cast<std::uint64_t>(statement.number(0));
    statement.restart();
    return count;
}

Result<std::vector<LossCount>> Store::losses()
{
    std::array<std::uint64_t, drop_reason_names.size()> counts {};
    auto& counted
        = m_database->statement("SELECT reason, count(*) FROM dropped GROUP BY reason UNION ALL "
                                "SELECT reason, sum(count) FROM loss GROUP BY reason");
    auto read = for_rows(counted, [&]() -> Result<void> {
        auto const reason = static_cast<std::size_t>(counted.number(0));
        if (reason < counts.size())
            counts[reason] += static_cast<std::uint64_t>(counted.number(1));
        return {};
    });
    if (!read)
        return read.error();
    // Every document numbers its events and effects from 1 without gaps; what is neither stored nor
    // counted as dropped is missing.
    auto& gaps = m_database->statement(
        "SELECT coalesce(sum(highest - present), 0) FROM (SELECT max(sequence) AS highest, "
        "sum(numbers) AS present FROM (SELECT document, sequence, 1 AS numbers FROM event UNION "
        "SELECT document, sequence, 1 FROM effect UNION SELECT document, sequence, 1 FROM dropped "
        "UNION ALL SELECT document, last, last - first + 1 FROM erased) GROUP BY document)");
    read = for_rows(gaps, [&]() -> Result<void> {
        counts[static_cast<std::size_t>(DropReason::SequenceGap)]
            += static_cast<std::uint64_t>(gaps.number(0));
        return {};
    });
    if (!read)
        return read.error();
    std::vector<LossCount> losses;
    for (std::size_t index = 0; index < counts.size(); ++index) {
        if (counts[index] > 0)
            losses.push_back({ static_cast<DropReason>(index), counts[index] });
    }
    return losses;
}

Result<Erased> Store::erase(ErasureScope const& scope)
{
    ErasureRun run { *m_database, m_keys, *m_codec };
    auto erased = run.doom(scope);
    if (!erased || erased->is_empty())
        return erased;
    m_words->forget();
    auto const is_clean = run.finish(m_folder);
    if (!is_clean)
        return is_clean.error();
    erased->files_are_clean = *is_clean;
    return erased;
}

// Where it fails (a full disk, another process that reads) it is tried again the next time; until
// then nothing reads what is to go.
void Store::finish_erasure()
{
    static_cast<void>(ErasureRun { *m_database, m_keys, *m_codec }.finish(m_folder));
}

Result<std::optional<Milliseconds>> Store::paused_until()
{
    auto& statement = m_database->statement("SELECT until FROM pause");
    auto const row = statement.step();
    if (!row)
        return row.error();
    auto const until = *row ? std::optional { Milliseconds { statement.number(0) } } : std::nullopt;
    statement.restart();
    return until;
}

Result<void> Store::set_paused_until(std::optional<Milliseconds> until)
{
    if (!until)
        return m_database->statement("DELETE FROM pause").run();
    return m_database
        ->statement("INSERT INTO pause(id, until) VALUES(1, ?) ON CONFLICT(id) DO UPDATE SET until "
                    "= excluded.until")
        .bind(1, *until)
        .run();
}

}
