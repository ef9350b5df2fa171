#include "sealed_json.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t padding_step = 64;

Error damaged()
{
    return { ErrorCode::StoreDamaged, "a sealed row does not hold what this version writes" };
}

}

Associated& Associated::add(std::uint64_t number)
{
    for (int shift = 0; shift < 64; shift += 8)
        m_bytes.push_back(static_cast<std::uint8_t>(number >> static_cast<unsigned>(shift)));
    return *this;
}

Associated& Associated::add(Bytes bytes)
{
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    return *this;
}

Result<SealedColumn> seal_bytes(KeyRing& keys, std::vector<std::uint8_t> plain, Bytes associated)
{
    auto const key = keys.current();
    if (!key)
        return key.error();
    // The length in front, then zeros to the next step: sizes tell less.
    auto const size = static_cast<std::uint32_t>(plain.size());
    std::array<std::uint8_t, 4> const length { static_cast<std::uint8_t>(size),
        static_cast<std::uint8_t>(size >> 8U), static_cast<std::uint8_t>(size >> 16U),
        static_cast<std::uint8_t>(size >> 24U) };
    plain.insert(plain.begin(), length.begin(), length.end());
    plain.resize((plain.size() + padding_step - 1) / padding_step * padding_step);
    auto sealed = keys.seal(*key, plain, associated);
    if (!sealed)
        return sealed.error();
    return SealedColumn { *key, std::move(*sealed) };
}

Result<SealedColumn> seal_json(KeyRing& keys, nlohmann::json const& json, Bytes associated)
{
    return seal_bytes(keys, nlohmann::json::to_cbor(json), associated);
}

Result<std::vector<std::uint8_t>> unseal_bytes(
    KeyRing& keys, Bytes key, Bytes sealed, Bytes associated)
{
    KeyId id {};
    if (key.size() != id.size())
        return damaged();
    std::copy(key.begin(), key.end(), id.begin());
    auto plain = keys.unseal(id, sealed, associated);
    if (!plain)
        return plain.error();
    if (plain->size() < 4)
        return damaged();
    auto const size = static_cast<std::size_t>((*plain)[0])
        | static_cast<std::size_t>((*plain)[1]) << 8U | static_cast<std::size_t>((*plain)[2]) << 16U
        | static_cast<std::size_t>((*plain)[3]) << 24U;
    if (size > plain->size() - 4)
        return damaged();
    plain->erase(plain->begin(), plain->begin() + 4);
    plain->resize(size);
    return plain;
}

Result<nlohmann::json> unseal_json(KeyRing& keys, Bytes key, Bytes sealed, Bytes associated)
{
    auto const plain = unseal_bytes(keys, key, sealed, associated);
    if (!plain)
        return plain.error();
    auto json = nlohmann::json::from_cbor(*plain, true, false);
    if (json.is_discarded())
        return damaged();
    return json;
}

}
