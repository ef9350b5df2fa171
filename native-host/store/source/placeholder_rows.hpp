// Numbers the placeholders of one task from their table, in the transaction that also stores the
// steps that use them.
#pragma once

#include "database.hpp"

namespace fairtrace {

class PlaceholderRows final : public PlaceholderMemory {
public:
    PlaceholderRows(Database& database, MaskedWords& words, TaskNumber task, DigestKey const& key)
        : m_database(database)
        , m_words(words)
        , m_task(task)
        , m_key(key)
    {
    }

    TaskNumber task() const { return m_task; }

    DigestKey const& digest_key() const override { return m_key; }

    Result<std::uint32_t> number_of(MaskType type, ValueDigest const& value) override;

    Result<std::uint32_t> number_of_copied(ValueDigest const& token) override;

    Result<std::optional<std::uint32_t>> find_copied(ValueDigest const& token) override;

    MaskedWords& words() override { return m_words; }

private:
    Result<std::uint32_t> next_copied();
    Result<void> keep_copied(ValueDigest const& token, std::uint32_t number);
    Result<std::uint32_t> add(std::int64_t kind, ValueDigest const& value);

    Database& m_database;
    MaskedWords& m_words;
    TaskNumber m_task;
    DigestKey m_key;
};

}
