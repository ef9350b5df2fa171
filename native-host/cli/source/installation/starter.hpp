// A browser gives the host no environment of ours, so a home of one's own choice needs a starter:
// a script in it that starts the host with this home.
#pragma once

#include "../file_changes.hpp"

namespace fairtrace {

inline constexpr auto start_script = "start-host";

NewFile starter_for(std::filesystem::path const& home, std::filesystem::path const& host);

}
