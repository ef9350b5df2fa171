// SQLite behind small RAII classes. A statement binds numbers, ids, digests, sealed bytes and
// nothing that is text: every bind of another type is deleted, so raw text cannot get into a column
// by mistake.
#pragma once

#include <fairtrace/ids.hpp>
#include <fairtrace/keys.hpp>
#include <fairtrace/ports.hpp>

#include <sqlite3.h>

#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace fairtrace {

Error error_of(int sqlite_code);

// A wider number must not be cut to one that a seal was made for.
constexpr bool fits_32_bits(std::int64_t number)
{
    return number >= 0 && number <= std::int64_t { UINT32_MAX };
}

class Statement {
public:
    Statement(::sqlite3* database, char const* sql);

    // Ready to be bound and run again.
    Statement& restart();

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index,
        Bytes bytes); // Copied by SQLite's rules only while the statement runs: keep them alive.

    Statement& bind(int index, DocumentId const& document)
    {
        return bind(index, Bytes { document.bytes() });
    }

    template<class Tag, class Number>
    Statement& bind(int index, StrongNumber<Tag, Number> number)
    {
        return bind(index, static_cast<std::int64_t>(number.value()));
    }

    template<class T>
    Statement& bind(int index, T const& value) = delete;

    // True while there is a row.
    Result<bool> step();
    Result<void> run();

    std::int64_t number(int column) const
    {
        return ::sqlite3_column_int64(m_statement.get(), column);
    }

    Bytes bytes(int column) const;

    bool is_null(int column) const
    {
        return ::sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
    }

private:
    struct Finalize {
        void operator()(::sqlite3_stmt* statement) const { ::sqlite3_finalize(statement); }
    };

    std::unique_ptr<::sqlite3_stmt, Finalize> m_statement;
    int m_prepared = SQLITE_OK;
};

class Database {
public:
    static Result<std::unique_ptr<Database>> open(std::filesystem::path const& file, int flags);

    // A prepared statement, kept for the next time; `sql` is a literal.
    Statement& statement(char const* sql);
    Result<void> execute(char const* sql);

    std::int64_t last_row() const { return ::sqlite3_last_insert_rowid(m_handle.get()); }

    int changes() const { return ::sqlite3_changes(m_handle.get()); }

private:
    struct Close {
        void operator()(::sqlite3* handle) const { ::sqlite3_close_v2(handle); }
    };

    std::unique_ptr<::sqlite3, Close> m_handle;
    std::map<char const*, std::unique_ptr<Statement>> m_statements;
};

// Calls each() for every row; it gives a Result<void>, and an error ends it.
template<class Each>
Result<void> for_rows(Statement& statement, Each each)
{
    while (true) {
        auto const row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if (auto const taken = each(); !taken) {
            statement.restart();
            return taken;
        }
    }
}

// All that `work` does, or nothing; `work` gives a Result<void>. Not inside another transaction.
template<class Work>
Result<void> in_transaction(Database& database, Work work)
{
    if (auto const begun = database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto result = Result<void> { work() };
    if (result)
        result = database.execute("COMMIT");
    // Fails only where SQLite has rolled back by itself, which is what is wanted.
    if (!result)
        static_cast<void>(database.execute("ROLLBACK"));
    return result;
}

// Brings a database to the newest schema; store_newer if it is beyond it.
Result<void> migrate(Database& database);

}
