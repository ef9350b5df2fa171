#include "database.hpp"

#include <fairtrace/store.hpp>

#include <sodium.h>

namespace fairtrace {

namespace {

using DaysDigest = std::array<std::uint8_t, 16>;

DaysDigest digest_of(std::map<Category, int> const& days)
{
    std::string text;
    for (auto const& [category, count] : days)
        text += std::string { name_of(category) } + "=" + std::to_string(count) + ";";
    DaysDigest digest {};
    crypto_generichash(digest.data(), digest.size(),
        reinterpret_cast<unsigned char const*>(text.data()), text.size(), nullptr, 0);
    return digest;
}

// When these days were last looked after.
Result<std::optional<EraseDue::Earlier>> last_retention(Database& database, DaysDigest const& days)
{
    auto& last = database.statement("SELECT time, task FROM retention WHERE days = ?");
    auto const row = last.bind(1, Bytes { days }).step();
    if (!row)
        return row.error();
    std::optional<EraseDue::Earlier> earlier;
    if (*row)
        earlier = { Seconds { last.number(0) }, TaskNumber { last.number(1) } };
    last.restart();
    return earlier;
}

}

Result<Erased> Store::keep_retention(std::map<Category, int> const& days, Seconds now)
{
    auto const digest = digest_of(days);
    auto const earlier = last_retention(*m_database, digest);
    if (!earlier)
        return earlier.error();
    auto const erased = erase(EraseDue { days, now, *earlier });
    if (!erased)
        return erased;
    auto& remember = m_database->statement(
        "INSERT OR REPLACE INTO retention(id, time, task, days) VALUES(1, ?, (SELECT "
        "coalesce(max(number), 0) FROM task), ?)");
    auto const remembered = remember.bind(1, now.value()).bind(2, Bytes { digest }).run();
    return remembered ? erased : remembered.error();
}

}
