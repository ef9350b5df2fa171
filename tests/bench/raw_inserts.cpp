// What SQLite alone costs: reads the rows that a host stored and writes the same rows in the same
// batches to a new database with the same schema and settings. Nothing is decoded, redacted or
// sealed here, so the distance to the host is what those take.
// usage: bench_raw_inserts SOURCE TARGET BATCH_SIZE... (the sizes in order, one transaction each)

#include <sqlite3.h>

#include <chrono>
#include <cstdint>
#include <cstdio>
#include <exception>
#include <memory>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

struct CloseDatabase {
    void operator()(::sqlite3* database) const { ::sqlite3_close(database); }
};

struct FinalizeStatement {
    void operator()(::sqlite3_stmt* statement) const { ::sqlite3_finalize(statement); }
};

using Database = std::unique_ptr<::sqlite3, CloseDatabase>;
using Statement = std::unique_ptr<::sqlite3_stmt, FinalizeStatement>;

void check(bool is_well, ::sqlite3* database)
{
    if (!is_well)
        throw std::runtime_error { ::sqlite3_errmsg(database) };
}

Database open(char const* file, int flags)
{
    ::sqlite3* handle = nullptr;
    auto const code = ::sqlite3_open_v2(file, &handle, flags, nullptr);
    Database database { handle };
    check(code == SQLITE_OK, handle);
    return database;
}

void execute(Database const& database, std::string const& sql)
{
    auto const code = ::sqlite3_exec(database.get(), sql.c_str(), nullptr, nullptr, nullptr);
    check(code == SQLITE_OK, database.get());
}

Statement prepare(Database const& database, char const* sql)
{
    ::sqlite3_stmt* handle = nullptr;
    auto const code = ::sqlite3_prepare_v2(database.get(), sql, -1, &handle, nullptr);
    check(code == SQLITE_OK, database.get());
    return Statement { handle };
}

struct Row {
    std::string document;
    std::int64_t sequence = 0;
    std::int64_t grant = 0;
    std::int64_t task = 0;
    std::string key;
    std::string sealed;
};

std::string bytes(Statement const& statement, int column)
{
    auto const* data = static_cast<char const*>(::sqlite3_column_blob(statement.get(), column));
    auto const size = static_cast<std::size_t>(::sqlite3_column_bytes(statement.get(), column));
    return size == 0 ? std::string {} : std::string { data, size };
}

std::vector<Row> read_rows(Database const& source)
{
    auto const select = prepare(source,
        "SELECT document, sequence, grant_number, task, key, sealed FROM event ORDER BY number");
    std::vector<Row> rows;
    while (::sqlite3_step(select.get()) == SQLITE_ROW)
        rows.push_back({ bytes(select, 0), ::sqlite3_column_int64(select.get(), 1),
            ::sqlite3_column_int64(select.get(), 2), ::sqlite3_column_int64(select.get(), 3),
            bytes(select, 4), bytes(select, 5) });
    return rows;
}

// The settings are those of the store, so that only the work before the insert differs.
Database make_target(Database const& source, char const* source_file, char const* target_file)
{
    auto target = open(target_file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    execute(target,
        "PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON; "
        "PRAGMA cell_size_check = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
    auto const schema = prepare(
        source, "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'");
    while (::sqlite3_step(schema.get()) == SQLITE_ROW)
        execute(target, bytes(schema, 0));
    execute(target, "ATTACH '" + std::string { source_file } + "' AS source");
    execute(target, "INSERT INTO task SELECT * FROM source.task");
    execute(target, "DETACH source");
    return target;
}

void bind_bytes(Statement const& statement, int index, std::string const& value)
{
    ::sqlite3_bind_blob64(statement.get(), index, value.data(), value.size(), SQLITE_STATIC);
}

void insert(Database const& target, Statement const& statement, Row const& row)
{
    bind_bytes(statement, 1, row.document);
    ::sqlite3_bind_int64(statement.get(), 2, row.sequence);
    ::sqlite3_bind_int64(statement.get(), 3, row.grant);
    ::sqlite3_bind_int64(statement.get(), 4, row.task);
    bind_bytes(statement, 5, row.key);
    bind_bytes(statement, 6, row.sealed);
    check(::sqlite3_step(statement.get()) == SQLITE_DONE, target.get());
    ::sqlite3_reset(statement.get());
}

double insert_all(
    Database const& target, std::span<Row const> rows, std::span<std::size_t const> sizes)
{
    auto const statement = prepare(target,
        "INSERT OR IGNORE INTO event(document, sequence, grant_number, task, key, sealed) "
        "VALUES(?, ?, ?, ?, ?, ?)");
    auto const begin = std::chrono::steady_clock::now();
    for (auto const size : sizes) {
        execute(target, "BEGIN IMMEDIATE");
        for (auto const& row : rows.first(size))
            insert(target, statement, row);
        execute(target, "COMMIT");
        rows = rows.subspan(size);
    }
    return std::chrono::duration<double> { std::chrono::steady_clock::now() - begin }.count();
}

std::vector<std::size_t> parse_sizes(std::span<char*> words, std::size_t row_count)
{
    std::vector<std::size_t> sizes;
    std::size_t total = 0;
    for (auto const* word : words)
        total += sizes.emplace_back(std::stoul(word));
    if (total != row_count)
        throw std::runtime_error { "the batches do not add up to the stored rows" };
    return sizes;
}

void run(std::span<char*> arguments)
{
    if (arguments.size() < 4)
        throw std::runtime_error { "usage: bench_raw_inserts SOURCE TARGET BATCH_SIZE..." };
    auto const source = open(arguments[1], SQLITE_OPEN_READONLY);
    auto const rows = read_rows(source);
    auto const sizes = parse_sizes(arguments.subspan(3), rows.size());
    auto const target = make_target(source, arguments[1], arguments[2]);
    auto const seconds = insert_all(target, rows, sizes);
    std::printf("{\"rows\": %zu, \"batches\": %zu, \"seconds\": %.6f}\n", rows.size(), sizes.size(),
        seconds);
}

}

int main(int count, char** arguments)
{
    try {
        run({ arguments, static_cast<std::size_t>(count) });
        return 0;
    } catch (std::exception const& failure) {
        std::fprintf(stderr, "bench_raw_inserts: %s\n", failure.what());
        return 1;
    }
}
