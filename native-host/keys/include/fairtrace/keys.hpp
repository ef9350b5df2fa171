// Keys that seal what is stored. A key-encryption key (file "key", 32 bytes, mode 0600) wraps data
// keys, each for some thousands of rows of one process; the wrapped keys are in the file "ring",
// which is replaced as a whole under a lock, so that destroying a data key destroys all that it
// sealed. Several processes
// may use one folder. Move-only; keys live in locked memory and are wiped. Cipher:
// XChaCha20-Poly1305 (IETF) of libsodium.
#pragma once

#include <fairtrace/result.hpp>

#include <array>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <vector>

namespace fairtrace {

using KeyId = std::array<std::uint8_t, 16>; // BLAKE2b of the key: makes the cipher key-committing.
using Bytes = std::span<std::uint8_t const>;

class KeyRing {
public:
    // Makes the files on first use. keys_unavailable: cannot be read or made; keys_damaged: the
    // ring is there but its key is gone or wrong. Nothing is ever made anew in place of what cannot
    // be opened.
    static Result<KeyRing> open(std::filesystem::path const& folder);

    KeyRing(KeyRing&&) noexcept;
    KeyRing& operator=(KeyRing&&) noexcept;
    KeyRing(KeyRing const&) = delete;
    KeyRing& operator=(KeyRing const&) = delete;
    ~KeyRing();

    // How many values a data key seals before the next one is made: so many are sealed anew at most
    // when one of them is erased, times the keys that the erased ones had.
    static constexpr std::size_t seals_of_a_key = 4096;

    // This process's data key; made and durable on first use, and anew when it has sealed enough.
    Result<KeyId> current();

    // The same, but never one that was there before.
    Result<KeyId> renew();

    // All keys of the ring.
    Result<std::vector<KeyId>> ids();

    // Destroys keys for good, in the ring and in this process; what they sealed opens never again.
    // Keys that are gone already are no error. keys_unavailable: nothing was changed.
    Result<void> destroy(std::span<KeyId const> ids);

    // Forgets the keys that another process destroyed; gives whether there were any.
    Result<bool> forget_destroyed();

    // nonce || ciphertext || tag.
    Result<std::vector<std::uint8_t>> seal(KeyId const& key, Bytes plain, Bytes associated);

    // store_damaged if sealed with other associated data, altered, or the key is gone.
    Result<std::vector<std::uint8_t>> unseal(KeyId const& key, Bytes sealed, Bytes associated);

private:
    struct State;
    explicit KeyRing(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

}
