// The key that an organization signs its extension with. Chromium's id of the extension comes from
// it, and browsers take updates only from it: whoever loses it must install anew on every machine.
#pragma once

#include <fairtrace/result.hpp>

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

namespace fairtrace {

class SigningKey {
public:
    // Made anew, in memory: RSA with 2048 bits, as Chromium demands.
    static Result<SigningKey> create();

    // Of a PEM file without a passphrase. Error: signing_key_unusable, also when anybody but the
    // file's owner can read it.
    static Result<SigningKey> read(std::filesystem::path const& file);

    // Writes a new file that only its owner can read, and makes its folder.
    Result<void> write(std::filesystem::path const& file) const;

    // SubjectPublicKeyInfo in DER.
    std::string const& public_key() const { return m_public_key; }

    // 32 letters from a to p, as Chromium derives them from the public key.
    std::string extension_id() const;

    // The first 16 bytes of the public key's SHA-256, which the id spells.
    std::string id_bytes() const;

    // RSASSA-PKCS1-v1_5 over SHA-256; the same bytes give the same signature.
    Result<std::string> sign(std::string_view bytes) const;

private:
    struct Key;

    explicit SigningKey(std::shared_ptr<Key const> key);

    std::shared_ptr<Key const> m_key;
    std::string m_public_key;
};

}
