// Read as Chromium reads it, and the signature checked with OpenSSL alone.
#include "package_fixture.hpp"

#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::size_t little_endian(std::string_view bytes)
{
    std::size_t number = 0;
    for (std::size_t index = 0; index < 4; ++index)
        number |= static_cast<std::size_t>(static_cast<unsigned char>(bytes[index])) << (8 * index);
    return number;
}

// Takes the first field of a protobuf message: its number and its bytes.
std::pair<std::uint64_t, std::string_view> take_field(std::string_view& message)
{
    auto const varint = [&] {
        std::uint64_t number = 0;
        for (unsigned shift = 0;; shift += 7) {
            auto const byte = static_cast<unsigned char>(message.at(0));
            message.remove_prefix(1);
            number |= static_cast<std::uint64_t>(byte & 0x7fU) << shift;
            if (byte < 0x80U)
                return number;
        }
    };
    auto const number = varint() >> 3U;
    auto const length = varint();
    auto const bytes = message.substr(0, length);
    message.remove_prefix(length);
    return { number, bytes };
}

bool is_signed_by(std::string_view public_key, std::string_view signature, std::string const& bytes)
{
    auto const* start = reinterpret_cast<unsigned char const*>(public_key.data());
    auto* const key = d2i_PUBKEY(nullptr, &start, static_cast<long>(public_key.size()));
    auto* const context = EVP_MD_CTX_new();
    auto const is_good = EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key) == 1
        && EVP_DigestVerify(context, reinterpret_cast<unsigned char const*>(signature.data()),
               signature.size(), reinterpret_cast<unsigned char const*>(bytes.data()), bytes.size())
            == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    return is_good;
}

}

TEST_CASE("a .crx names its key and its id, and is signed as a whole")
{
    PackageFixture const package;
    auto const crx = package.file("browser/fairtrace-0.1.0.3.crx", package.request());
    std::string_view const bytes { crx };
    REQUIRE(bytes.starts_with("Cr24"));
    CHECK(little_endian(bytes.substr(4)) == 3);
    auto header = bytes.substr(12, little_endian(bytes.substr(8)));
    auto const zip = bytes.substr(12 + header.size());
    CHECK(zip.starts_with("PK\x03\x04"));

    auto proof = take_field(header);
    auto const signed_data = take_field(header);
    CHECK(header.empty());
    CHECK(proof.first == 2);
    CHECK(signed_data.first == 10'000);
    auto id = signed_data.second;
    CHECK(take_field(id).second == package.key().id_bytes());
    auto const public_key = take_field(proof.second).second;
    auto const signature = take_field(proof.second).second;
    CHECK(public_key == package.key().public_key());

    std::string content { "CRX3 SignedData\0", 16 };
    content += { static_cast<char>(signed_data.second.size()), 0, 0, 0 };
    content += std::string { signed_data.second } + std::string { zip };
    CHECK(is_signed_by(public_key, signature, content));
    content.back() ^= 1;
    CHECK(!is_signed_by(public_key, signature, content));
}
