#include <fairtrace/platform.hpp>
#include <fairtrace/signing_key.hpp>

#include <array>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <vector>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr int key_bits = 2048;
constexpr std::size_t largest_key_file = 65'536;
constexpr std::size_t id_length = 16;

using Bio = std::unique_ptr<BIO, decltype(&BIO_free_all)>;

constexpr Error unusable { ErrorCode::SigningKeyUnusable,
    "the signing key is no RSA key of 2048 bits or more in a PEM file without a passphrase; make "
    "one with 'openssl genrsa -out FILE 2048'" };
constexpr Error openssl_failed { ErrorCode::Internal, "OpenSSL failed; please report it" };

// Instead of OpenSSL's own, which would ask at the terminal.
int no_passphrase(char* /*buffer*/, int /*size*/, int /*is_writing*/, void* /*data*/) { return 0; }

std::string in_bio(BIO* bio)
{
    char* text = nullptr;
    auto const length = BIO_get_mem_data(bio, &text);
    return { text, static_cast<std::size_t>(length) };
}

std::string public_key_of(EVP_PKEY* key)
{
    Bio const bio { BIO_new(BIO_s_mem()), BIO_free_all };
    return bio && i2d_PUBKEY_bio(bio.get(), key) == 1 ? in_bio(bio.get()) : std::string {};
}

Result<void> check_access(fs::path const& file)
{
    std::error_code error;
    auto const status = fs::status(file, error);
    if (!fs::is_regular_file(status))
        return Error { ErrorCode::SigningKeyUnusable,
            "the signing key is not there; name the file that the last package was signed with, or "
            "leave --key out to have one made" };
    auto const others = fs::perms::group_all | fs::perms::others_all;
    if ((status.permissions() & others) != fs::perms::none)
        return Error { ErrorCode::SigningKeyUnusable,
            "others than its owner can read or write the signing key; run 'chmod 600' on it" };
    return {};
}

}

struct SigningKey::Key {
    explicit Key(EVP_PKEY* from_openssl)
        : pkey(from_openssl)
    {
    }

    ~Key() { EVP_PKEY_free(pkey); }

    Key(Key const&) = delete;
    Key& operator=(Key const&) = delete;

    EVP_PKEY* pkey;
};

SigningKey::SigningKey(std::shared_ptr<Key const> key)
    : m_key(std::move(key))
    , m_public_key(public_key_of(m_key->pkey))
{
}

Result<SigningKey> SigningKey::create()
{
    auto key = std::make_shared<Key const>(EVP_RSA_gen(key_bits));
    if (key->pkey == nullptr)
        return openssl_failed;
    return SigningKey { std::move(key) };
}

Result<SigningKey> SigningKey::read(fs::path const& file)
{
    if (auto const checked = check_access(file); !checked)
        return checked.error();
    auto const bytes = read_file(file, largest_key_file);
    if (!bytes)
        return Error { ErrorCode::SigningKeyUnusable,
            "the signing key cannot be read; check its permissions" };
    Bio const bio { BIO_new_mem_buf(bytes->data(), static_cast<int>(bytes->size())), BIO_free_all };
    auto key = std::make_shared<Key const>(
        bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, no_passphrase, nullptr) : nullptr);
    if (key->pkey == nullptr || EVP_PKEY_get_base_id(key->pkey) != EVP_PKEY_RSA
        || EVP_PKEY_get_bits(key->pkey) < key_bits)
        return unusable;
    return SigningKey { std::move(key) };
}

Result<void> SigningKey::write(fs::path const& file) const
{
    Bio const bio { BIO_new(BIO_s_mem()), BIO_free_all };
    if (!bio
        || PEM_write_bio_PKCS8PrivateKey(
               bio.get(), m_key->pkey, nullptr, nullptr, 0, nullptr, nullptr)
            != 1)
        return openssl_failed;
    if (auto const made = make_private_folder(file.parent_path()); !made)
        return made;
    auto const text = in_bio(bio.get());
    std::vector<std::uint8_t> const bytes { text.begin(), text.end() };
    return write_private_file(file, bytes);
}

std::string SigningKey::id_bytes() const
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest {};
    unsigned length = 0;
    EVP_Digest(
        m_public_key.data(), m_public_key.size(), digest.data(), &length, EVP_sha256(), nullptr);
    return { digest.begin(), digest.begin() + id_length };
}

std::string SigningKey::extension_id() const
{
    std::string id;
    for (auto const character : id_bytes()) {
        auto const byte = static_cast<unsigned char>(character);
        id += static_cast<char>('a' + (byte >> 4U));
        id += static_cast<char>('a' + (byte & 0xfU));
    }
    return id;
}

Result<std::string> SigningKey::sign(std::string_view bytes) const
{
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> const context { EVP_MD_CTX_new(),
        EVP_MD_CTX_free };
    std::vector<unsigned char> signature(static_cast<std::size_t>(EVP_PKEY_get_size(m_key->pkey)));
    auto length = signature.size();
    std::vector<unsigned char> const octets { bytes.begin(), bytes.end() };
    // For RSA the padding is PKCS#1 v1.5 unless another one is asked for.
    if (!context
        || EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key->pkey) != 1
        || EVP_DigestSign(context.get(), signature.data(), &length, octets.data(), octets.size())
            != 1)
        return openssl_failed;
    return std::string { signature.begin(),
        signature.begin() + static_cast<std::ptrdiff_t>(length) };
}

}
