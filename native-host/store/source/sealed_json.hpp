// JSON in and out of sealed columns.
#pragma once

#include <fairtrace/keys.hpp>

#include <nlohmann/json.hpp>

#include <string_view>

namespace fairtrace {

// Binds a sealed value to its table and row, so that it opens nowhere else.
class Associated {
public:
    explicit Associated(std::string_view table)
        : m_bytes(table.begin(), table.end())
    {
        m_bytes.push_back(0);
    }

    Associated& add(std::uint64_t number);
    Associated& add(Bytes bytes);

    // NOLINTNEXTLINE(google-explicit-constructor): it is these bytes.
    operator Bytes() const { return m_bytes; }

private:
    std::vector<std::uint8_t> m_bytes;
};

struct SealedColumn {
    KeyId key {};
    std::vector<std::uint8_t> bytes;
};

// Padded with zeros to a multiple of 64 bytes before it is sealed.
Result<SealedColumn> seal_bytes(KeyRing& keys, std::vector<std::uint8_t> plain, Bytes associated);
Result<SealedColumn> seal_json(KeyRing& keys, nlohmann::json const& json, Bytes associated);
Result<std::vector<std::uint8_t>> unseal_bytes(
    KeyRing& keys, Bytes key, Bytes sealed, Bytes associated);
Result<nlohmann::json> unseal_json(KeyRing& keys, Bytes key, Bytes sealed, Bytes associated);

}
