#include "database.hpp"

#include <array>

namespace fairtrace {

namespace {

// Version 1. DO NOT CHANGE what is released: add a version. See store.hpp for what is in the clear,
// and why.
constexpr char const* version_1 = R"(
CREATE TABLE consent(number INTEGER PRIMARY KEY AUTOINCREMENT, key BLOB NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE TABLE task(number INTEGER PRIMARY KEY AUTOINCREMENT, is_open INTEGER NOT NULL, key BLOB NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE INDEX task_is_open ON task(is_open) WHERE is_open = 1;
CREATE TABLE event(number INTEGER PRIMARY KEY, document BLOB NOT NULL, sequence INTEGER NOT NULL, grant_number INTEGER NOT NULL,
  task INTEGER NOT NULL REFERENCES task(number), key BLOB NOT NULL, sealed BLOB NOT NULL, UNIQUE(document, sequence)) STRICT;
CREATE INDEX event_task ON event(task);
CREATE TABLE placeholder(task INTEGER NOT NULL REFERENCES task(number), type INTEGER NOT NULL, digest BLOB NOT NULL, number INTEGER NOT NULL,
  PRIMARY KEY(task, type, digest), UNIQUE(task, type, number)) STRICT, WITHOUT ROWID;
CREATE TABLE dropped(document BLOB NOT NULL, sequence INTEGER NOT NULL, reason INTEGER NOT NULL, PRIMARY KEY(document, sequence)) STRICT, WITHOUT ROWID;
CREATE TABLE loss(document BLOB NOT NULL, reason INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY(document, reason)) STRICT, WITHOUT ROWID;
CREATE TABLE pause(id INTEGER PRIMARY KEY CHECK(id = 1), until INTEGER NOT NULL) STRICT;
PRAGMA user_version = 1;
)";

// Version 2: effects of actions. `event` is the action's row: an action has one effect at most.
constexpr char const* version_2 = R"(
CREATE TABLE effect(event INTEGER PRIMARY KEY REFERENCES event(number), document BLOB NOT NULL, sequence INTEGER NOT NULL,
  grant_number INTEGER NOT NULL, key BLOB NOT NULL, sealed BLOB NOT NULL, UNIQUE(document, sequence)) STRICT;
PRAGMA user_version = 2;
)";

// Version 3: the words of masked values, by the tasks that had them, and the key that all of them
// are hashed with. A number is never given twice, so that what is newer has a higher one.
constexpr char const* version_3 = R"(
CREATE TABLE masked_word(number INTEGER PRIMARY KEY AUTOINCREMENT, task INTEGER NOT NULL REFERENCES task(number),
  key BLOB NOT NULL, sealed BLOB NOT NULL) STRICT;
CREATE INDEX masked_word_task ON masked_word(task);
CREATE TABLE word_key(id INTEGER PRIMARY KEY CHECK(id = 1), key BLOB NOT NULL, sealed BLOB NOT NULL) STRICT;
PRAGMA user_version = 3;
)";

// Version 4: what is erased. `doomed_key` has the keys of rows that go, until the files are clean
// of them; `erased` the numbers that documents had given them; `retention` when it was last looked
// after, and by which days; `step` is what is read: an event with its effect, unless it goes.
constexpr char const* version_4 = R"(
CREATE TABLE doomed_key(key BLOB PRIMARY KEY) STRICT, WITHOUT ROWID;
CREATE TABLE erased(document BLOB NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL, PRIMARY KEY(document, first)) STRICT, WITHOUT ROWID;
CREATE TABLE retention(id INTEGER PRIMARY KEY CHECK(id = 1), time INTEGER NOT NULL, task INTEGER NOT NULL, days BLOB NOT NULL) STRICT;
CREATE VIEW step AS SELECT event.number, event.document, event.sequence, event.grant_number, event.key, event.sealed,
  effect.sequence, effect.grant_number, effect.key, effect.sealed, event.task
  FROM event LEFT JOIN effect ON effect.event = event.number WHERE event.key NOT IN (SELECT key FROM doomed_key);
PRAGMA user_version = 4;
)";

constexpr std::array migrations { version_1, version_2, version_3, version_4 };

Result<std::int64_t> version_of(Database& database)
{
    auto& statement = database.statement("PRAGMA user_version");
    auto const row = statement.step();
    if (!row)
        return row.error();
    auto const version = statement.number(0);
    statement.restart();
    return version;
}

Result<void> migrate_locked(Database& database)
{
    // Read again under the lock: another process may have migrated in between.
    auto const version = version_of(database);
    if (!version)
        return version.error();
    for (auto next = static_cast<std::size_t>(*version); next < migrations.size(); ++next) {
        if (auto const done = database.execute(migrations[next]); !done)
            return done;
    }
    return {};
}

}

Result<void> migrate(Database& database)
{
    auto const version = version_of(database);
    if (!version)
        return version.error();
    constexpr auto newest = static_cast<std::int64_t>(migrations.size());
    if (*version > newest)
        return Error { ErrorCode::StoreNewer,
            "the store was written by a newer version of fairtrace; update this one" };
    if (*version == newest)
        return {};
    if (auto const begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto const migrated = migrate_locked(database);
    auto const ended = database.execute(migrated ? "COMMIT" : "ROLLBACK");
    return migrated ? ended : migrated;
}

}
