// 32 bytes in locked memory that is wiped when it goes.
#pragma once

#include <fairtrace/keys.hpp>

#include <sodium.h>

#include <memory>

namespace fairtrace {

class SecretKey {
public:
    static constexpr std::size_t size = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;

    // Null data where memory is short: is_valid() tells.
    SecretKey()
        : m_data(static_cast<std::uint8_t*>(sodium_malloc(size)))
    {
    }

    bool is_valid() const { return m_data != nullptr; }

    std::uint8_t* data() { return m_data.get(); }

    std::uint8_t const* data() const { return m_data.get(); }

    KeyId id() const
    {
        KeyId id {};
        static constexpr std::array<std::uint8_t, 2> purpose { 'i', 'd' };
        crypto_generichash(
            id.data(), id.size(), purpose.data(), purpose.size(), m_data.get(), size);
        return id;
    }

private:
    struct Free {
        void operator()(std::uint8_t* data) const { sodium_free(data); }
    };

    std::unique_ptr<std::uint8_t, Free> m_data;
};

std::vector<std::uint8_t> seal_with(SecretKey const& key, Bytes plain, Bytes associated);

// False if it does not open.
bool unseal_with(
    SecretKey const& key, Bytes sealed, Bytes associated, std::vector<std::uint8_t>& plain);

}
