#include "database.hpp"
#include "event_codec.hpp"
#include "event_row.hpp"
#include "masked_word_rows.hpp"
#include "placeholder_rows.hpp"
#include "seal_bindings.hpp"
#include "task_row.hpp"

#include <fairtrace/store.hpp>

#include <sodium.h>

namespace fairtrace {

namespace {

Error unknown_task() { return { ErrorCode::UnknownTask, "there is no such task" }; }

}

Transaction::Transaction(
    Database& database, KeyRing& keys, EventCodec& codec, MaskedWordRows& words)
    : m_database(database)
    , m_keys(keys)
    , m_codec(codec)
    , m_words(words)
{
}

Transaction::~Transaction()
{
    // Fails only where SQLite has rolled back by itself, which is what is wanted.
    if (!m_is_open)
        return;
    static_cast<void>(m_database.execute("ROLLBACK"));
    m_words.forget();
}

Result<void> Transaction::begin()
{
    // Made durable outside of the transaction, so that no row is ever sealed with a key that a
    // crash could take away.
    if (auto const key = m_keys.current(); !key)
        return key.error();
    if (auto const begun = m_database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    m_is_open = true;
    return leave_doomed_keys();
}

// Another process may erase meanwhile: what it destroys is forgotten here too, and nothing is
// sealed with a key that is about to go.
Result<void> Transaction::leave_doomed_keys()
{
    auto const destroyed = m_keys.forget_destroyed();
    if (!destroyed)
        return destroyed.error();
    auto& doomed = m_database.statement("SELECT 1 FROM doomed_key LIMIT 1");
    auto const is_erasing = doomed.step();
    doomed.restart();
    if (!is_erasing)
        return is_erasing.error();
    if (*destroyed || *is_erasing)
        m_words.forget();
    if (!*is_erasing)
        return {};
    auto const renewed = m_keys.renew();
    return renewed ? Result<void> {} : renewed.error();
}

Result<void> Transaction::load_tasks()
{
    if (m_open)
        return {};
    m_open.emplace();
    auto& statement = m_database.statement(
        "SELECT number, is_open, key, sealed FROM task WHERE is_open = 1 AND key NOT IN (SELECT "
        "key FROM doomed_key) ORDER BY number");
    return for_rows(statement, [&]() -> Result<void> {
        auto task = read_task(m_keys, statement);
        if (!task)
            return task.error();
        m_open->tasks.push_back(std::move(task->task));
        m_open->digest_keys.push_back(task->digest_key);
        m_open->is_changed.push_back(false);
        return {};
    });
}

Result<std::span<StoredTask const>> Transaction::open_tasks()
{
    if (auto const loaded = load_tasks(); !loaded)
        return loaded.error();
    return std::span<StoredTask const> { m_open->tasks };
}

Result<TaskNumber> Transaction::create_task(StoredTask const& task)
{
    if (auto const loaded = load_tasks(); !loaded)
        return loaded.error();
    auto& insert
        = m_database.statement("INSERT INTO task(is_open, key, sealed) VALUES(1, x'', x'')");
    if (auto const inserted = insert.run(); !inserted)
        return inserted.error();
    auto created = task;
    created.number = TaskNumber { m_database.last_row() };
    created.is_open = true;
    DigestKey digest_key {};
    randombytes_buf(digest_key.data(), digest_key.size());
    m_open->tasks.push_back(created);
    m_open->digest_keys.push_back(digest_key);
    // The row number is part of what the seal binds, so it is sealed once the number is known.
    m_open->is_changed.push_back(true);
    return created.number;
}

Result<void> Transaction::update_task(StoredTask const& task)
{
    if (auto const loaded = load_tasks(); !loaded)
        return loaded;
    auto const place = place_of(task.number);
    if (!place)
        return unknown_task();
    m_open->tasks[*place] = task;
    m_open->is_changed[*place] = true;
    if (task.is_open)
        return {};
    auto const written = write_task(*place);
    forget(*place);
    return written;
}

Result<void> Transaction::write_task(std::size_t place)
{
    auto const& task = m_open->tasks[place];
    auto const sealed = seal_task(m_keys, { task, m_open->digest_keys[place] });
    if (!sealed)
        return sealed.error();
    m_open->is_changed[place] = false;
    auto& update
        = m_database.statement("UPDATE task SET is_open = ?, key = ?, sealed = ? WHERE number = ?");
    return update.bind(1, std::int64_t { task.is_open ? 1 : 0 })
        .bind(2, Bytes { sealed->key })
        .bind(3, Bytes { sealed->bytes })
        .bind(4, task.number)
        .run();
}

Result<void> Transaction::write_changed_tasks()
{
    for (std::size_t place = 0; m_open && place < m_open->tasks.size(); ++place) {
        if (!m_open->is_changed[place])
            continue;
        if (auto const written = write_task(place); !written)
            return written;
    }
    return {};
}

std::optional<std::size_t> Transaction::place_of(TaskNumber task) const
{
    for (std::size_t place = 0; place < m_open->tasks.size(); ++place) {
        if (m_open->tasks[place].number == task)
            return place;
    }
    return std::nullopt;
}

void Transaction::forget(std::size_t place)
{
    auto const distance = static_cast<std::ptrdiff_t>(place);
    m_open->tasks.erase(m_open->tasks.begin() + distance);
    m_open->digest_keys.erase(m_open->digest_keys.begin() + distance);
    m_open->is_changed.erase(m_open->is_changed.begin() + distance);
}

Result<bool> Transaction::is_known(EventKey const& key)
{
    auto& select = m_database.statement(
        "SELECT 1 FROM event WHERE document = ?1 AND sequence = ?2 UNION ALL "
        "SELECT 1 FROM effect WHERE document = ?1 AND sequence = ?2 UNION ALL "
        "SELECT 1 FROM dropped WHERE document = ?1 AND sequence = ?2 UNION ALL "
        "SELECT 1 FROM erased WHERE document = ?1 AND first <= ?2 AND last >= ?2");
    auto found = select.bind(1, key.document).bind(2, key.sequence).step();
    select.restart();
    return found;
}

Result<DigestKey> Transaction::digest_key_of(TaskNumber task)
{
    if (auto const loaded = load_tasks(); !loaded)
        return loaded.error();
    if (auto const place = place_of(task))
        return m_open->digest_keys[*place];
    auto& closed
        = m_database.statement("SELECT number, is_open, key, sealed FROM task WHERE number = ?");
    auto const row = closed.bind(1, task).step();
    if (!row)
        return row.error();
    if (!*row)
        return unknown_task();
    auto const read = read_task(m_keys, closed);
    closed.restart();
    return read ? Result<DigestKey> { read->digest_key } : read.error();
}

Result<PlaceholderMemory*> Transaction::placeholders(TaskNumber task)
{
    if (!m_placeholders || m_placeholders->task() != task) {
        auto const ready = m_placeholders ? write_words() : m_words.refresh();
        if (!ready)
            return ready.error();
        auto const key = digest_key_of(task);
        if (!key)
            return key.error();
        m_placeholders = std::make_unique<PlaceholderRows>(m_database, m_words.words(), task, *key);
    }
    return static_cast<PlaceholderMemory*>(m_placeholders.get());
}

Result<void> Transaction::write_words()
{
    return m_placeholders ? m_words.write_news(m_placeholders->task()) : Result<void> {};
}

Result<Transaction::Append> Transaction::append(LabelledEvent const& event, TaskNumber task)
{
    auto const& key = event.event.key;
    auto const sealed = seal_bytes(m_keys, m_codec.encode(event), associated_with(key));
    if (!sealed)
        return sealed.error();
    auto& insert
        = m_database.statement("INSERT OR IGNORE INTO event(document, sequence, grant_number, "
                               "task, key, sealed) VALUES(?, ?, ?, ?, ?, ?)");
    insert.bind(1, key.document).bind(2, key.sequence).bind(3, key.grant).bind(4, task);
    if (auto const inserted
        = insert.bind(5, Bytes { sealed->key }).bind(6, Bytes { sealed->bytes }).run();
        !inserted)
        return inserted.error();
    return m_database.changes() == 1 ? Append::Stored : Append::Duplicate;
}

Result<void> Transaction::record_drop(EventKey const& key, DropReason reason)
{
    auto& insert = m_database.statement(
        "INSERT OR IGNORE INTO dropped(document, sequence, reason) VALUES(?, ?, ?)");
    return insert.bind(1, key.document)
        .bind(2, key.sequence)
        .bind(3, static_cast<std::int64_t>(reason))
        .run();
}

Result<void> Transaction::record_loss(
    DocumentId const& document, DropReason reason, std::uint32_t count)
{
    auto& insert = m_database.statement(
        "INSERT INTO loss(document, reason, count) VALUES(?, ?, ?) ON CONFLICT(document, reason) "
        "DO UPDATE SET count = max(count, excluded.count)");
    return insert.bind(1, document)
        .bind(2, static_cast<std::int64_t>(reason))
        .bind(3, std::int64_t { count })
        .run();
}

Result<void> Transaction::commit()
{
    if (auto const written = write_changed_tasks(); !written)
        return written;
    if (auto const written = write_words(); !written)
        return written;
    auto const committed = m_database.execute("COMMIT");
    m_is_open = !committed;
    return committed;
}

}
