// A key of the policy as the compiler knows it, so that the text of an error, which is a literal,
// can name the key that is missing.
#pragma once

#include <algorithm>
#include <cstddef>

namespace fairtrace {

template<std::size_t Length>
struct PolicyKey {
    char text[Length] {};

    // NOLINTNEXTLINE(google-explicit-constructor): written as a literal.
    consteval PolicyKey(char const (&key)[Length]) { std::copy_n(key, Length, text); }
};

// The text of three literals, one after the other.
template<std::size_t First, std::size_t Second, std::size_t Third>
struct JoinedText {
    char text[First + Second + Third - 2] {};

    consteval JoinedText(
        char const (&first)[First], char const (&second)[Second], char const (&third)[Third])
    {
        auto* end = std::copy_n(first, First - 1, text);
        end = std::copy_n(second, Second - 1, end);
        std::copy_n(third, Third, end);
    }
};

template<PolicyKey key>
inline constexpr JoinedText missing { "the key \"", key.text,
    "\" is missing in this object; see schema/policy.schema.json" };

}
