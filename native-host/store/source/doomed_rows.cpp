#include "doomed_rows.hpp"

#include "event_row.hpp"
#include "seal_bindings.hpp"

#include <array>

namespace fairtrace {

namespace {

Result<Associated> binding_of_event(Statement const& row)
{
    auto const key = event_key_of(row.bytes(3), row.number(4), row.number(5));
    return key ? Result<Associated> { associated_with(*key) } : key.error();
}

Result<Associated> binding_of_effect(Statement const& row)
{
    auto const key = event_key_of(row.bytes(3), row.number(4), row.number(5));
    if (!key || !fits_32_bits(row.number(6)))
        return Error { ErrorCode::StoreDamaged, "a row has a number beyond its range" };
    RedactedEffect effect;
    effect.key = *key;
    effect.action = Sequence { static_cast<std::uint32_t>(row.number(6)) };
    return associated_with(effect);
}

Result<Associated> binding_of_task(Statement const& row)
{
    return associated_with(TaskNumber { row.number(0) });
}

Result<Associated> binding_of_consent(Statement const& row)
{
    return associated_with(GrantNumber { static_cast<std::uint32_t>(row.number(0)) });
}

Result<Associated> binding_of_words(Statement const& row)
{
    return associated_with_words_of(TaskNumber { row.number(3) });
}

Result<Associated> binding_of_word_key(Statement const& /*row*/)
{
    return associated_with_word_key();
}

// The rows of doomed keys that stay: row number, key and sealed value first, then what binds it.
struct SealedTable {
    char const* staying;
    char const* update;
    Result<Associated> (*binding)(Statement const&);
};

constexpr SealedTable consent_table {
    "SELECT number, key, sealed FROM consent WHERE key IN (SELECT key FROM doomed_key)",
    "UPDATE consent SET key = ?, sealed = ? WHERE number = ?", binding_of_consent
};

constexpr std::array sealed_tables {
    SealedTable { "SELECT number, key, sealed, document, sequence, grant_number FROM event WHERE "
                  "key IN (SELECT key FROM doomed_key) AND number NOT IN (SELECT number FROM "
                  "leaving_step)",
        "UPDATE event SET key = ?, sealed = ? WHERE number = ?", binding_of_event },
    SealedTable { "SELECT effect.event, effect.key, effect.sealed, effect.document, "
                  "effect.sequence, effect.grant_number, event.sequence FROM effect JOIN event ON "
                  "event.number = effect.event WHERE effect.key IN (SELECT key FROM doomed_key) "
                  "AND effect.event NOT IN (SELECT number FROM leaving_step)",
        "UPDATE effect SET key = ?, sealed = ? WHERE event = ?", binding_of_effect },
    SealedTable { "SELECT number, key, sealed FROM task WHERE key IN (SELECT key FROM doomed_key) "
                  "AND number NOT IN (SELECT number FROM leaving_task)",
        "UPDATE task SET key = ?, sealed = ? WHERE number = ?", binding_of_task },
    SealedTable { "SELECT number, key, sealed, task FROM masked_word WHERE key IN (SELECT key FROM "
                  "doomed_key) AND task NOT IN (SELECT number FROM touched_task)",
        "UPDATE masked_word SET key = ?, sealed = ? WHERE number = ?", binding_of_words },
    SealedTable { "SELECT id, key, sealed FROM word_key WHERE key IN (SELECT key FROM doomed_key)",
        "UPDATE word_key SET key = ?, sealed = ? WHERE id = ?", binding_of_word_key },
    consent_table
};

struct SealedRow {
    std::int64_t number = 0;
    SealedColumn sealed;
};

// Read whole before any is written: a table must not change under its own reader.
Result<std::vector<SealedRow>> seal_anew(
    Database& database, KeyRing& keys, SealedTable const& table)
{
    std::vector<SealedRow> rows;
    auto& staying = database.statement(table.staying);
    auto const read = for_rows(staying, [&]() -> Result<void> {
        auto const binding = table.binding(staying);
        auto plain = binding ? unseal_bytes(keys, staying.bytes(1), staying.bytes(2), *binding)
                             : binding.error();
        auto sealed = plain ? seal_bytes(keys, std::move(*plain), *binding) : plain.error();
        if (!sealed)
            return sealed.error();
        rows.push_back({ staying.number(0), std::move(*sealed) });
        return {};
    });
    return read ? Result<std::vector<SealedRow>> { std::move(rows) } : read.error();
}

Result<void> seal_table(Database& database, KeyRing& keys, SealedTable const& table)
{
    auto const rows = seal_anew(database, keys, table);
    if (!rows)
        return rows.error();
    for (auto const& row : *rows) {
        auto& update = database.statement(table.update);
        if (auto const updated = update.bind(1, Bytes { row.sealed.key })
                                     .bind(2, Bytes { row.sealed.bytes })
                                     .bind(3, row.number)
                                     .run();
            !updated)
            return updated;
    }
    return {};
}

// Numbers of erased events and effects that no range of their document holds yet.
constexpr char const* remember_steps
    = "INSERT OR IGNORE INTO erased(document, first, last) SELECT document, sequence, sequence "
      "FROM event WHERE number > ?1 AND number <= ?2 AND key IN (SELECT key FROM doomed_key) AND "
      "NOT EXISTS (SELECT 1 FROM erased WHERE erased.document = event.document AND first <= "
      "sequence AND last >= sequence)";
constexpr char const* remember_effects
    = "INSERT OR IGNORE INTO erased(document, first, last) SELECT document, sequence, sequence "
      "FROM effect WHERE event > ?1 AND event <= ?2 AND key IN (SELECT key FROM doomed_key) AND "
      "NOT EXISTS (SELECT 1 FROM erased WHERE erased.document = effect.document AND first <= "
      "sequence AND last >= sequence)";
constexpr char const* remove_effects = "DELETE FROM effect WHERE event > ?1 AND event <= ?2 AND "
                                       "key IN (SELECT key FROM doomed_key)";
constexpr char const* remove_steps = "DELETE FROM event WHERE number > ?1 AND number <= ?2 AND "
                                     "key IN (SELECT key FROM doomed_key)";

Result<void> remove_slice(Database& database, std::int64_t after, std::int64_t last)
{
    return in_transaction(database, [&]() -> Result<void> {
        for (auto const* sql : { remember_steps, remember_effects, remove_effects, remove_steps }) {
            if (auto const done = database.statement(sql).bind(1, after).bind(2, last).run(); !done)
                return done;
        }
        return {};
    });
}

}

Result<void> make_leaving_tables(Database& database)
{
    return database.execute(
        "CREATE TEMP TABLE IF NOT EXISTS leaving_step(number INTEGER PRIMARY KEY); "
        "CREATE TEMP TABLE IF NOT EXISTS leaving_task(number INTEGER PRIMARY KEY); "
        "CREATE TEMP TABLE IF NOT EXISTS touched_task(number INTEGER PRIMARY KEY); "
        "DELETE FROM leaving_step; DELETE FROM leaving_task; DELETE FROM touched_task");
}

Result<void> seal_staying_rows(Database& database, KeyRing& keys)
{
    for (auto const& table : sealed_tables) {
        if (auto const sealed = seal_table(database, keys, table); !sealed)
            return sealed;
    }
    return {};
}

Result<void> seal_consent_rows(Database& database, KeyRing& keys)
{
    return seal_table(database, keys, consent_table);
}

Result<std::vector<KeyId>> doomed_keys(Database& database)
{
    std::vector<KeyId> ids;
    auto& doomed = database.statement("SELECT key FROM doomed_key");
    auto const read = for_rows(doomed, [&]() -> Result<void> {
        KeyId id {};
        auto const bytes = doomed.bytes(0);
        if (bytes.size() != id.size())
            return Error { ErrorCode::StoreDamaged, "a key id has the wrong size" };
        std::copy(bytes.begin(), bytes.end(), id.begin());
        ids.push_back(id);
        return {};
    });
    return read ? Result<std::vector<KeyId>> { std::move(ids) } : read.error();
}

Result<void> remove_doomed_rows(Database& database)
{
    constexpr std::int64_t slice = 4096;
    auto& range = database.statement("SELECT coalesce(min(number), 0), coalesce(max(number), 0) "
                                     "FROM event WHERE key IN (SELECT key FROM doomed_key) OR "
                                     "number IN (SELECT event FROM effect WHERE key IN (SELECT key "
                                     "FROM doomed_key))");
    if (auto const row = range.step(); !row)
        return row.error();
    auto const first = range.number(0);
    auto const last = range.number(1);
    range.restart();
    for (auto after = first - 1; first > 0 && after < last; after += slice) {
        if (auto const removed = remove_slice(database, after, after + slice); !removed)
            return removed;
    }
    return in_transaction(database, [&] {
        return database.execute(
            "DELETE FROM masked_word WHERE key IN (SELECT key FROM doomed_key); "
            "DELETE FROM word_key WHERE key IN (SELECT key FROM doomed_key); "
            "DELETE FROM placeholder WHERE task IN "
            "(SELECT number FROM task WHERE key IN (SELECT key FROM doomed_key)); "
            "DELETE FROM task WHERE key IN (SELECT key FROM doomed_key)");
    });
}

}
