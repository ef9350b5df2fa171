#include "placeholder_rows.hpp"

namespace fairtrace {

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

}
