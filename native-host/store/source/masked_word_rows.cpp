#include "masked_word_rows.hpp"

#include "seal_bindings.hpp"

#include <sodium.h>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t entry_size = sizeof(WordDigest) + 2; // Digest, type, weight.

Error damaged()
{
    return { ErrorCode::StoreDamaged,
        "stored words of masked values are not in the form this version writes" };
}

// The least significant byte of a digest first. DO NOT CHANGE: rows are stored so.
std::vector<std::uint8_t> bytes_of(std::vector<MaskedWords::Entry> const& entries)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(entries.size() * entry_size);
    for (auto const& [digest, word] : entries) {
        for (unsigned shift = 0; shift < 64; shift += 8)
            bytes.push_back(static_cast<std::uint8_t>(digest >> shift));
        bytes.push_back(static_cast<std::uint8_t>(word.type));
        bytes.push_back(static_cast<std::uint8_t>(word.weight));
    }
    return bytes;
}

std::optional<MaskedWords::Entry> read_entry(Bytes bytes)
{
    WordDigest digest = 0;
    for (std::size_t index = 0; index < sizeof(WordDigest); ++index)
        digest |= WordDigest { bytes[index] } << (8U * index);
    auto const type = bytes[sizeof(WordDigest)];
    auto const weight = bytes[sizeof(WordDigest) + 1];
    if (type >= mask_type_names.size() || weight > static_cast<std::uint8_t>(WordWeight::Beside))
        return std::nullopt;
    return MaskedWords::Entry { digest,
        { static_cast<MaskType>(type), static_cast<WordWeight>(weight) } };
}

}

Result<void> MaskedWordRows::refresh()
{
    bool const is_first = !m_is_loaded;
    if (is_first) {
        if (auto const loaded = load_key(); !loaded)
            return loaded;
    }
    auto& rows = m_database.statement(is_first
            ? "SELECT number, task, key, sealed FROM masked_word WHERE number > ? AND key "
              "NOT IN (SELECT key FROM doomed_key) AND task IN "
              "(SELECT number FROM task WHERE is_open = 1) ORDER BY number"
            : "SELECT number, task, key, sealed FROM masked_word WHERE number > ? AND key NOT IN "
              "(SELECT key FROM doomed_key) ORDER BY number");
    rows.bind(1, m_last_row);
    auto const loaded = load(rows);
    m_is_loaded = static_cast<bool>(loaded);
    static_cast<void>(m_words.take_news()); // They are stored already.
    return loaded;
}

Result<void> MaskedWordRows::load(Statement& rows)
{
    while (true) {
        auto const row = rows.step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        auto const plain = unseal_bytes(m_keys, rows.bytes(2), rows.bytes(3),
            associated_with_words_of(TaskNumber { rows.number(1) }));
        m_last_row = rows.number(0);
        if (!plain || plain->size() % entry_size != 0) {
            rows.restart();
            return plain ? damaged() : plain.error();
        }
        for (std::size_t at = 0; at < plain->size(); at += entry_size) {
            if (auto const entry = read_entry(Bytes { *plain }.subspan(at, entry_size)))
                m_words.remember(*entry);
        }
    }
}

Result<void> MaskedWordRows::load_key()
{
    auto& statement = m_database.statement(
        "SELECT key, sealed FROM word_key WHERE key NOT IN (SELECT key FROM doomed_key)");
    auto const row = statement.step();
    if (!row)
        return row.error();
    if (!*row) {
        auto const made = make_key();
        if (made)
            m_words.start(*made);
        return made ? Result<void> {} : made.error();
    }
    auto const plain
        = unseal_bytes(m_keys, statement.bytes(0), statement.bytes(1), associated_with_word_key());
    statement.restart();
    WordKey key {};
    if (!plain || plain->size() != key.size())
        return plain ? damaged() : plain.error();
    std::copy(plain->begin(), plain->end(), key.begin());
    m_words.start(key);
    return {};
}

Result<WordKey> MaskedWordRows::make_key()
{
    WordKey key {};
    randombytes_buf(key.data(), key.size());
    auto const sealed = seal_bytes(m_keys, { key.begin(), key.end() }, associated_with_word_key());
    if (!sealed)
        return sealed.error();
    auto& insert
        = m_database.statement("INSERT OR REPLACE INTO word_key(id, key, sealed) VALUES(1, ?, ?)");
    auto const inserted
        = insert.bind(1, Bytes { sealed->key }).bind(2, Bytes { sealed->bytes }).run();
    return inserted ? Result<WordKey> { key } : inserted.error();
}

Result<void> MaskedWordRows::write_news(TaskNumber task)
{
    auto const news = m_words.take_news();
    if (news.empty())
        return {};
    auto const sealed = seal_bytes(m_keys, bytes_of(news), associated_with_words_of(task));
    if (!sealed)
        return sealed.error();
    auto& insert
        = m_database.statement("INSERT INTO masked_word(task, key, sealed) VALUES(?, ?, ?)");
    auto const inserted = insert.bind(1, task)
                              .bind(2, Bytes { sealed->key })
                              .bind(3, Bytes { sealed->bytes })
                              .run();
    if (inserted)
        m_last_row = m_database.last_row();
    return inserted;
}

void MaskedWordRows::forget()
{
    m_words.start({});
    m_last_row = 0;
    m_is_loaded = false;
}

}
