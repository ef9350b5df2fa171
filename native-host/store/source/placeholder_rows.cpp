#include "placeholder_rows.hpp"

namespace fairtrace {

namespace {

// Stands in the column of types for a text that was copied. DO NOT CHANGE: rows are stored so.
constexpr std::int64_t copied_text = -1;

}

Result<std::uint32_t> PlaceholderRows::number_of(MaskType type, ValueDigest const& value)
{
    auto const kind = static_cast<std::int64_t>(type);
    auto& known = m_database.statement(
        "SELECT number FROM placeholder WHERE task = ? AND type = ? AND digest = ?");
    auto const found = known.bind(1, m_task).bind(2, kind).bind(3, Bytes { value }).step();
    if (!found)
        return found.error();
    if (*found) {
        auto const number = static_cast<std::uint32_t>(known.number(0));
        known.restart();
        return number;
    }
    return add(kind, value);
}

Result<std::uint32_t> PlaceholderRows::add(std::int64_t kind, ValueDigest const& value)
{
    auto& highest = m_database.statement(
        "SELECT coalesce(max(number), 0) FROM placeholder WHERE task = ? AND type = ?");
    auto const found = highest.bind(1, m_task).bind(2, kind).step();
    if (!found)
        return found.error();
    auto const number = highest.number(0) + 1;
    highest.restart();
    auto& insert = m_database.statement(
        "INSERT INTO placeholder(task, type, digest, number) VALUES(?, ?, ?, ?)");
    if (auto const added
        = insert.bind(1, m_task).bind(2, kind).bind(3, Bytes { value }).bind(4, number).run();
        !added)
        return added.error();
    return static_cast<std::uint32_t>(number);
}

Result<std::uint32_t> PlaceholderRows::number_of_copied(ValueDigest const& token)
{
    auto const known = find_copied(token);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    auto const next = next_copied();
    if (!next)
        return next.error();
    auto const kept = keep_copied(token, *next);
    return kept ? next : kept.error();
}

Result<std::optional<std::uint32_t>> PlaceholderRows::find_copied(ValueDigest const& token)
{
    // The same digest has the same number wherever it is kept.
    auto& known
        = m_database.statement("SELECT number FROM placeholder WHERE type = ? AND digest = ? AND "
                               "task IN (SELECT number FROM task WHERE is_open = 1) LIMIT 1");
    auto const found = known.bind(1, copied_text).bind(2, Bytes { token }).step();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<std::uint32_t> {};
    auto const number = static_cast<std::uint32_t>(known.number(0));
    known.restart();
    // Kept with this task too, so that its number is not given to another text while this is open.
    auto const kept = keep_copied(token, number);
    return kept ? Result<std::optional<std::uint32_t>> { number } : kept.error();
}

Result<std::uint32_t> PlaceholderRows::next_copied()
{
    auto& highest
        = m_database.statement("SELECT coalesce(max(number), 0) FROM placeholder WHERE type = ? "
                               "AND task IN (SELECT number FROM task WHERE is_open = 1)");
    if (auto const found = highest.bind(1, copied_text).step(); !found)
        return found.error();
    auto const number = highest.number(0) + 1;
    highest.restart();
    return static_cast<std::uint32_t>(number);
}

Result<void> PlaceholderRows::keep_copied(ValueDigest const& token, std::uint32_t number)
{
    auto& insert = m_database.statement(
        "INSERT OR IGNORE INTO placeholder(task, type, digest, number) VALUES(?, ?, ?, ?)");
    return insert.bind(1, m_task)
        .bind(2, copied_text)
        .bind(3, Bytes { token })
        .bind(4, std::int64_t { number })
        .run();
}

}
