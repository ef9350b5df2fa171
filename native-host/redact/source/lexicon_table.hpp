// The lexicon as the build makes it of the word lists. A word is its finished hash: the first bits
// are the number of a bucket, the next ones its fingerprint in the bucket.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace fairtrace::lexicon {

constexpr unsigned bucket_bits = 17;
constexpr std::size_t bucket_count = std::size_t { 1 } << bucket_bits;
constexpr unsigned kind_bits = 8;

constexpr std::size_t bucket_of(std::uint64_t hash)
{
    return static_cast<std::size_t>(hash >> (64U - bucket_bits));
}

// In the place where an entry has it; the kinds are in the low bits.
constexpr std::uint32_t fingerprint_of(std::uint64_t hash)
{
    constexpr std::uint64_t mask = 0xFFFFFF00U;
    return static_cast<std::uint32_t>(hash >> (32U - bucket_bits) & mask);
}

// Where each bucket begins in the entries, and where the last one ends.
std::span<std::uint32_t const, bucket_count + 1> bucket_starts();
std::span<std::uint32_t const> entries();

}
