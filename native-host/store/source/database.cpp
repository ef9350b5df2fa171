#include "database.hpp"

namespace fairtrace {

Error error_of(int sqlite_code)
{
    switch (
        sqlite_code & 0xff) { // The primary result code: https://www.sqlite.org/rescode.html#pve
    case SQLITE_FULL:
        return { ErrorCode::StoreFull,
            "the disk is full; free some space, capture goes on by itself" };
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return { ErrorCode::StoreBusy, "another process holds the store; it will be tried again" };
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return { ErrorCode::StoreDamaged,
            "the store is damaged; nothing was changed, restore it or move it away" };
    default:
        return { ErrorCode::StoreNotWritable,
            "the store cannot be used; check the folder's permissions and the free space" };
    }
}

Statement::Statement(::sqlite3* database, char const* sql)
{
    ::sqlite3_stmt* statement = nullptr;
    m_prepared
        = ::sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
}

Statement& Statement::restart()
{
    ::sqlite3_reset(m_statement.get());
    return *this;
}

Statement& Statement::bind(int index, std::int64_t value)
{
    ::sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, Bytes bytes)
{
    ::sqlite3_bind_blob64(m_statement.get(), index, bytes.data(), bytes.size(), SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    if (m_prepared != SQLITE_OK)
        return error_of(m_prepared);
    auto const code = ::sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    ::sqlite3_reset(m_statement.get());
    return code == SQLITE_DONE ? Result<bool> { false } : error_of(code);
}

Result<void> Statement::run()
{
    auto const stepped = step();
    return stepped ? Result<void> {} : stepped.error();
}

Bytes Statement::bytes(int column) const
{
    auto const* data
        = static_cast<std::uint8_t const*>(::sqlite3_column_blob(m_statement.get(), column));
    return { data, static_cast<std::size_t>(::sqlite3_column_bytes(m_statement.get(), column)) };
}

Result<std::unique_ptr<Database>> Database::open(std::filesystem::path const& file, int flags)
{
    auto database = std::make_unique<Database>();
    ::sqlite3* handle = nullptr;
    auto const code = ::sqlite3_open_v2(file.c_str(), &handle, flags, nullptr);
    database->m_handle.reset(handle);
    if (code != SQLITE_OK)
        return error_of(code);
    ::sqlite3_extended_result_codes(handle, 1);
    ::sqlite3_busy_timeout(handle, 5000);
    return database;
}

Statement& Database::statement(char const* sql)
{
    auto& statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<Statement>(m_handle.get(), sql);
    return statement->restart();
}

Result<void> Database::execute(char const* sql)
{
    auto const code = ::sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void> {} : error_of(code);
}

}
