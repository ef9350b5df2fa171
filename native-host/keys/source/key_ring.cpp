#include "secret_key.hpp"

#include <fairtrace/platform.hpp>

#include <algorithm>
#include <cstring>
#include <map>
#include <set>
#include <string_view>
#include <sys/stat.h>

namespace fairtrace {

namespace {

// On disk: "FTRING1\n", then entries of id (16) and wrapped key (24 + 32 + 16). DO NOT CHANGE:
// files exist.
constexpr std::string_view ring_header = "FTRING1\n";
constexpr std::size_t wrapped_size = 24 + SecretKey::size + 16;
constexpr std::size_t entry_size = sizeof(KeyId) + wrapped_size;
constexpr std::size_t largest_ring = std::size_t { 64 } * 1024 * 1024;

Error damaged()
{
    return { ErrorCode::KeysDamaged,
        "the key folder does not fit its ring; put the right key file back, nothing was changed" };
}

Error unavailable()
{
    return { ErrorCode::KeysUnavailable,
        "the key folder cannot be used; check its permissions and the free space" };
}

Result<void> load_or_make_key(std::filesystem::path const& file, bool may_make, SecretKey& key)
{
    std::error_code error;
    if (std::filesystem::exists(file, error)) {
        auto bytes = read_file(
            file, SecretKey::size + 1); // One more, so that a longer file is seen to be damaged.
        if (!bytes)
            return unavailable();
        if (bytes->size() != SecretKey::size)
            return damaged();
        std::memcpy(key.data(), bytes->data(), SecretKey::size);
        sodium_memzero(bytes->data(), bytes->size());
        return {};
    }
    if (!may_make)
        return damaged();
    randombytes_buf(key.data(), SecretKey::size);
    return write_private_file(file, { key.data(), SecretKey::size }) ? Result<void> {}
                                                                     : unavailable();
}

// The id of the entry at an offset of a ring's bytes.
KeyId id_at(std::vector<std::uint8_t> const& ring, std::size_t offset)
{
    KeyId id {};
    std::memcpy(id.data(), ring.data() + offset, id.size());
    return id;
}

std::set<KeyId> ids_of(std::vector<std::uint8_t> const& ring)
{
    std::set<KeyId> ids;
    for (auto offset = ring_header.size(); offset < ring.size(); offset += entry_size)
        ids.insert(id_at(ring, offset));
    return ids;
}

// Which file the ring is: each change of it makes another one.
struct RingIdentity {
    ::ino_t file = 0;
    ::timespec changed {};

    bool operator==(RingIdentity const& other) const
    {
        return file == other.file && changed.tv_sec == other.changed.tv_sec
            && changed.tv_nsec == other.changed.tv_nsec;
    }
};

RingIdentity identity_of(std::filesystem::path const& file)
{
    struct ::stat status { };

    return ::stat(file.c_str(), &status) == 0 ? RingIdentity { status.st_ino, status.st_mtim }
                                              : RingIdentity {};
}

}

struct KeyRing::State {
    std::filesystem::path folder;
    SecretKey wrapping_key;
    std::map<KeyId, SecretKey> keys;
    std::optional<KeyId> current;
    std::size_t seals_of_current = 0;
    RingIdentity known_ring;

    std::filesystem::path ring_file() const { return folder / "ring"; }

    std::filesystem::path key_file() const { return folder / "key"; }

    std::filesystem::path lock_file() const { return folder / "lock"; }

    // Reads entries that are not known yet.
    Result<std::vector<std::uint8_t>> read_ring();
    Result<KeyId> add_key();
    Result<SecretKey const*> find(KeyId const& id);
    // Keeps those of a ring only; gives whether another was there.
    bool keep_only(std::set<KeyId> const& ids);
};

bool KeyRing::State::keep_only(std::set<KeyId> const& ids)
{
    auto const gone
        = std::erase_if(keys, [&](auto const& entry) { return !ids.contains(entry.first); });
    if (current && !ids.contains(*current))
        current.reset();
    return gone > 0;
}

Result<std::vector<std::uint8_t>> KeyRing::State::read_ring()
{
    std::error_code error;
    if (!std::filesystem::exists(ring_file(), error))
        return std::vector<std::uint8_t>(ring_header.begin(), ring_header.end());
    auto bytes = read_file(ring_file(), largest_ring);
    if (!bytes)
        return unavailable();
    if (bytes->size() < ring_header.size() || (bytes->size() - ring_header.size()) % entry_size != 0
        || !std::equal(ring_header.begin(), ring_header.end(), bytes->begin()))
        return damaged();
    for (auto offset = ring_header.size(); offset < bytes->size(); offset += entry_size) {
        auto const id = id_at(*bytes, offset);
        if (keys.contains(id))
            continue;
        SecretKey key;
        std::vector<std::uint8_t> plain;
        auto const opens = unseal_with(wrapping_key,
            Bytes { *bytes }.subspan(offset + sizeof(KeyId), wrapped_size), id, plain);
        if (!opens || !key.is_valid())
            return damaged();
        std::memcpy(key.data(), plain.data(), SecretKey::size);
        sodium_memzero(plain.data(), plain.size());
        if (key.id() != id)
            return damaged();
        keys.emplace(id, std::move(key));
    }
    return bytes;
}

Result<KeyId> KeyRing::State::add_key()
{
    FileLock const lock { lock_file() };
    auto ring = read_ring();
    if (!ring)
        return ring.error();
    SecretKey key;
    if (!key.is_valid())
        return unavailable();
    randombytes_buf(key.data(), SecretKey::size);
    auto const id = key.id();
    auto const wrapped = seal_with(wrapping_key, { key.data(), SecretKey::size }, id);
    ring->insert(ring->end(), id.begin(), id.end());
    ring->insert(ring->end(), wrapped.begin(), wrapped.end());
    if (!write_private_file(ring_file(), *ring))
        return unavailable();
    keys.emplace(id, std::move(key));
    return id;
}

Result<SecretKey const*> KeyRing::State::find(KeyId const& id)
{
    if (auto const found = keys.find(id); found != keys.end())
        return &found->second;
    // Another process may have added it since.
    if (auto const ring = read_ring(); !ring)
        return ring.error();
    if (auto const found = keys.find(id); found != keys.end())
        return &found->second;
    return Error { ErrorCode::StoreDamaged, "a row was sealed with a key that is gone" };
}

KeyRing::KeyRing(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

KeyRing::KeyRing(KeyRing&&) noexcept = default;
KeyRing& KeyRing::operator=(KeyRing&&) noexcept = default;
KeyRing::~KeyRing() = default;

Result<KeyRing> KeyRing::open(std::filesystem::path const& folder)
{
    if (sodium_init() < 0 || !make_private_folder(folder))
        return unavailable();
    auto state = std::make_unique<State>();
    state->folder = folder;
    if (!state->wrapping_key.is_valid())
        return unavailable();
    FileLock const lock { state->lock_file() };
    std::error_code error;
    auto const has_ring = std::filesystem::exists(state->ring_file(), error);
    if (auto const loaded = load_or_make_key(state->key_file(), !has_ring, state->wrapping_key);
        !loaded)
        return loaded.error();
    if (auto const ring = state->read_ring(); !ring)
        return ring.error();
    return KeyRing { std::move(state) };
}

Result<KeyId> KeyRing::current()
{
    if (m_state->current && m_state->seals_of_current < seals_of_a_key)
        return *m_state->current;
    return renew();
}

Result<KeyId> KeyRing::renew()
{
    auto const id = m_state->add_key();
    if (!id)
        return id.error();
    m_state->current = *id;
    m_state->seals_of_current = 0;
    return *id;
}

Result<std::vector<KeyId>> KeyRing::ids()
{
    auto const ring = m_state->read_ring();
    if (!ring)
        return ring.error();
    auto const ids = ids_of(*ring);
    return std::vector<KeyId>(ids.begin(), ids.end());
}

Result<void> KeyRing::destroy(std::span<KeyId const> ids)
{
    FileLock const lock { m_state->lock_file() };
    auto const ring = m_state->read_ring();
    if (!ring)
        return ring.error();
    auto kept = ids_of(*ring);
    for (auto const& id : ids)
        kept.erase(id);
    std::vector<std::uint8_t> bytes(ring_header.begin(), ring_header.end());
    for (auto offset = ring_header.size(); offset < ring->size(); offset += entry_size) {
        auto const entry = Bytes { *ring }.subspan(offset, entry_size);
        if (kept.contains(id_at(*ring, offset)))
            bytes.insert(bytes.end(), entry.begin(), entry.end());
    }
    if (bytes.size() != ring->size() && !overwrite_private_file(m_state->ring_file(), bytes))
        return unavailable();
    m_state->keep_only(kept);
    return {};
}

Result<bool> KeyRing::forget_destroyed()
{
    auto const present = identity_of(m_state->ring_file());
    if (present == m_state->known_ring)
        return false;
    auto const ring = m_state->read_ring();
    if (!ring)
        return ring.error();
    m_state->known_ring = present;
    return m_state->keep_only(ids_of(*ring));
}

Result<std::vector<std::uint8_t>> KeyRing::seal(KeyId const& id, Bytes plain, Bytes associated)
{
    auto const key = m_state->find(id);
    if (!key)
        return key.error();
    if (m_state->current == id)
        ++m_state->seals_of_current;
    return seal_with(**key, plain, associated);
}

Result<std::vector<std::uint8_t>> KeyRing::unseal(KeyId const& id, Bytes sealed, Bytes associated)
{
    auto const key = m_state->find(id);
    if (!key)
        return key.error();
    std::vector<std::uint8_t> plain;
    if (!unseal_with(**key, sealed, associated, plain))
        return Error { ErrorCode::StoreDamaged,
            "a row does not open: it was altered, moved or copied from elsewhere" };
    return plain;
}

}
