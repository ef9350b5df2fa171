// Versions of what extension and host say to each other. The extension may be older: it names the
// newest one that it speaks, and everything after the welcome is in the newest that both speak.
#pragma once

#include <cstdint>

namespace fairtrace {

enum class Protocol : std::uint8_t {
    // Knows nothing of a policy that stops all capture.
    One = 1,
    // Knows nothing of effects, nor of the words and members that came with them.
    Two = 2,
    Three = 3,
};

inline constexpr auto newest_protocol = Protocol::Three;

}
