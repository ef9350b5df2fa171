// The memory of a redactor that works without a store: placeholders are numbered as in one task,
// and nothing outlives it. One thread.
#pragma once

#include <fairtrace/ports.hpp>

#include <map>

namespace fairtrace {

class PassingMemory : public PlaceholderMemory {
public:
    DigestKey const& digest_key() const override { return m_key; }

    // Never fails.
    Result<std::uint32_t> number_of(MaskType type, ValueDigest const& value) override
    {
        auto& numbers = m_numbers[type];
        auto const next = static_cast<std::uint32_t>(numbers.size() + 1);
        return numbers.emplace(value, next).first->second;
    }

    Result<std::uint32_t> number_of_copied(ValueDigest const& token) override
    {
        auto const next = static_cast<std::uint32_t>(m_copied.size() + 1);
        return m_copied.emplace(token, next).first->second;
    }

    Result<std::optional<std::uint32_t>> find_copied(ValueDigest const& token) override
    {
        auto const found = m_copied.find(token);
        return found == m_copied.end() ? std::nullopt : std::optional { found->second };
    }

    // Remembers nothing until it is started.
    MaskedWords& words() override { return m_words; }

private:
    DigestKey m_key {};
    MaskedWords m_words;
    std::map<MaskType, std::map<ValueDigest, std::uint32_t>> m_numbers;
    std::map<ValueDigest, std::uint32_t> m_copied;
};

}
