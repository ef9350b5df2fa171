// The form is components/crx_file/crx3.proto in Chromium's source: "Cr24", the version, the
// header's length, the header (a protobuf message CrxFileHeader), the zip. What is signed is the
// context, the length of signed_header_data, signed_header_data and the zip.
#include "crx3.hpp"

namespace fairtrace {

namespace {

constexpr std::uint32_t version = 3;
constexpr std::string_view magic = "Cr24";
constexpr std::string_view signature_context { "CRX3 SignedData\0", 16 };

// Numbers of fields; all of them hold bytes or messages.
constexpr std::uint32_t crx_id = 1; // SignedData.crx_id
constexpr std::uint32_t public_key = 1; // AsymmetricKeyProof.public_key
constexpr std::uint32_t signature = 2; // AsymmetricKeyProof.signature
constexpr std::uint32_t sha256_with_rsa = 2; // CrxFileHeader.sha256_with_rsa
constexpr std::uint32_t signed_header_data = 10'000; // CrxFileHeader.signed_header_data

constexpr std::uint32_t length_delimited = 2; // Protobuf's wire type.

std::string varint(std::uint64_t number)
{
    std::string bytes;
    for (; number >= 0x80U; number >>= 7U)
        bytes += static_cast<char>((number & 0x7fU) | 0x80U);
    return bytes + static_cast<char>(number);
}

std::string field(std::uint32_t number, std::string_view bytes)
{
    return varint((number << 3U) | length_delimited) + varint(bytes.size()) + std::string { bytes };
}

std::string little_endian(std::size_t number)
{
    std::string bytes;
    for (unsigned shift = 0; shift < 32; shift += 8)
        bytes += static_cast<char>((number >> shift) & 0xffU);
    return bytes;
}

}

Result<std::string> crx3_of(std::string_view zip, SigningKey const& key)
{
    auto const signed_data = field(crx_id, key.id_bytes());
    auto const signed_bytes = std::string { signature_context } + little_endian(signed_data.size())
        + signed_data + std::string { zip };
    auto const signed_by_key = key.sign(signed_bytes);
    if (!signed_by_key)
        return signed_by_key.error();
    auto const proof = field(public_key, key.public_key()) + field(signature, *signed_by_key);
    auto const header = field(sha256_with_rsa, proof) + field(signed_header_data, signed_data);
    return std::string { magic } + little_endian(version) + little_endian(header.size()) + header
        + std::string { zip };
}

}
