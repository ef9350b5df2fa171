#pragma once

namespace fairtrace {

// Sanitizers reserve terabytes of addresses, and at the end look through the whole process with a
// helper thread. A build with them gets what they need, and is not the one that is installed.
#if defined(__SANITIZE_ADDRESS__)
inline constexpr bool is_sanitized = true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
inline constexpr bool is_sanitized = true;
#else
inline constexpr bool is_sanitized = false;
#endif
#else
inline constexpr bool is_sanitized = false;
#endif

}
