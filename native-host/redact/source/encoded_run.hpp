// Runs of base64 in a text, and what they encode.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fairtrace {

struct EncodedRun {
    std::size_t start = 0;
    std::size_t end = 0; // Padding included.
};

// The first run at or behind `position` that is long enough to hold an identifier.
std::optional<EncodedRun> next_encoded_run(std::string_view text, std::size_t position);

// What the run encodes in base64 or base64url (RFC 4648), or nothing if that is no text.
// `decoded` is used again from run to run.
bool decode_run(std::string_view run, std::string& decoded);

}
