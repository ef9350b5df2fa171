// Who starts the host. A browser says which extension it starts it for, and starts it only for
// those of the host's manifest; the host looks again. That is a second line and no proof: any
// process of the same user can start the host and say what a browser says.
#pragma once

#include <fairtrace/platform.hpp>

#include <optional>
#include <span>
#include <string_view>

namespace fairtrace {

// The extension of a command line as browsers give it (the program's name left out):
// chrome-extension://ID/ first in Chromium's family, the manifest's file and the id in Firefox.
std::optional<std::string_view> calling_extension(std::span<char const* const> arguments);

// Whether it is one of ours: as built from source, of the package beside `programs` (the folder of
// the host's program), or of the package that was installed for this machine or for this home.
bool is_known_extension(
    std::string_view id, Home const& home, std::filesystem::path const& programs);

}
