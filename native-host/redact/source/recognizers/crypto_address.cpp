// Addresses of cryptocurrencies: Base58Check (the reference client of Bitcoin: a version byte, 20
// bytes and four of a double SHA-256), Bech32 and Bech32m (BIP 173 and 350), and 20 bytes in
// hexadecimal behind 0x (ERC-55; the case that it checks is not asked, since many write none).

#include "../characters.hpp"
#include "../recognizers.hpp"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

constexpr std::size_t shortest_base58 = 26;
constexpr std::size_t longest_base58 = 35;
constexpr std::size_t decoded_length = 25;
constexpr std::size_t check_length = 4;
constexpr std::size_t steps_of_base58 = 1024;

bool decode_base58(std::string_view text, std::array<unsigned char, decoded_length>& bytes)
{
    constexpr std::string_view alphabet
        = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    bytes.fill(0);
    for (char const letter : text) {
        auto const digit = alphabet.find(letter);
        if (digit == std::string_view::npos)
            return false;
        auto carry = static_cast<unsigned>(digit);
        for (auto byte = bytes.rbegin(); byte != bytes.rend(); ++byte) {
            carry += *byte * 58U;
            *byte = static_cast<unsigned char>(carry & 255U);
            carry >>= 8U;
        }
        if (carry != 0)
            return false;
    }
    return true;
}

bool is_base58_check(std::string_view token)
{
    std::array<unsigned char, decoded_length> bytes {};
    if (!decode_base58(token, bytes))
        return false;
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest {};
    crypto_hash_sha256(digest.data(), bytes.data(), decoded_length - check_length);
    crypto_hash_sha256(digest.data(), digest.data(), digest.size());
    return std::equal(bytes.end() - check_length, bytes.end(), digest.begin());
}

constexpr std::string_view bech32_alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t longest_bech32 = 90;

class Bech32Checksum {
public:
    void add(unsigned value)
    {
        constexpr std::array generator { 0x3b6a57b2U, 0x26508e6dU, 0x1ea119faU, 0x3d4233ddU,
            0x2a1462b3U };
        auto const top = m_sum >> 25U;
        m_sum = (m_sum & 0x1ffffffU) << 5U ^ value;
        for (std::size_t bit = 0; bit < generator.size(); ++bit)
            m_sum ^= (top >> bit & 1U) != 0 ? generator[bit] : 0U;
    }

    // Of Bech32, or of Bech32m.
    bool is_right() const { return m_sum == 1 || m_sum == 0x2bc830a3U; }

private:
    unsigned m_sum = 1;
};

bool is_bech32(std::string_view token)
{
    constexpr std::size_t shortest_data = 14;
    auto const separator = token.rfind('1');
    if (separator == std::string_view::npos || separator == 0 || token.size() > longest_bech32
        || token.size() - separator < shortest_data)
        return false;
    Bech32Checksum checksum;
    for (char const letter : token.substr(0, separator))
        checksum.add(static_cast<unsigned char>(to_lower(letter)) >> 5U);
    checksum.add(0);
    for (char const letter : token.substr(0, separator))
        checksum.add(static_cast<unsigned char>(to_lower(letter)) & 31U);
    for (char const letter : token.substr(separator + 1)) {
        auto const value = bech32_alphabet.find(to_lower(letter));
        if (value == std::string_view::npos)
            return false;
        checksum.add(static_cast<unsigned>(value));
    }
    return checksum.is_right();
}

bool is_hexadecimal_address(std::string_view token)
{
    constexpr std::size_t length = 42;
    return token.size() == length && token.starts_with("0x")
        && std::all_of(token.begin() + 2, token.end(), is_hexadecimal);
}

bool is_address(std::string_view token, Scan& scan)
{
    if (is_hexadecimal_address(token) || is_bech32(token))
        return true;
    if (token.size() < shortest_base58 || token.size() > longest_base58)
        return false;
    scan.spend(steps_of_base58);
    return is_base58_check(token);
}

void find_in_run(Scan& scan, Stretch const& run)
{
    auto const text = scan.text();
    for (auto position = run.start; position < run.end; ++position) {
        if (!is_alphanumeric(text[position]))
            continue;
        auto const start = position;
        while (position < run.end && is_alphanumeric(text[position]))
            ++position;
        if (is_address(text.substr(start, position - start), scan))
            scan.found(start, position, MaskType::Id, "crypto_address");
    }
}

}

void find_crypto_addresses(Scan& scan)
{
    for (auto const& run : scan.outline().long_runs())
        find_in_run(scan, run);
}

}
