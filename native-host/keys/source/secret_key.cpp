#include "secret_key.hpp"

namespace fairtrace {

namespace {

constexpr std::size_t nonce_size = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t tag_size = crypto_aead_xchacha20poly1305_ietf_ABYTES;

}

std::vector<std::uint8_t> seal_with(SecretKey const& key, Bytes plain, Bytes associated)
{
    std::vector<std::uint8_t> sealed(nonce_size + plain.size() + tag_size);
    // 24 random bytes: collisions are out of reach, so processes need no shared counter.
    randombytes_buf(sealed.data(), nonce_size);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sealed.data() + nonce_size, nullptr, plain.data(),
        plain.size(), associated.data(), associated.size(), nullptr, sealed.data(), key.data());
    return sealed;
}

bool unseal_with(
    SecretKey const& key, Bytes sealed, Bytes associated, std::vector<std::uint8_t>& plain)
{
    if (sealed.size() < nonce_size + tag_size)
        return false;
    auto const cipher = sealed.subspan(nonce_size);
    plain.resize(cipher.size() - tag_size);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, cipher.data(),
               cipher.size(), associated.data(), associated.size(), sealed.data(), key.data())
        == 0;
}

}
