// Versions of what extension and host say to each other. Both sides may be one version apart: the
// extension names the newest one that it speaks, and everything after the welcome is in the newest
// that both speak.
#pragma once

#include <cstdint>

namespace fairtrace {

enum class Protocol : std::uint8_t {
    // Knows nothing of a policy that stops all capture.
    One = 1,
    Two = 2,
};

inline constexpr auto newest_protocol = Protocol::Two;

}
