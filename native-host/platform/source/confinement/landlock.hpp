#pragma once

#include <fairtrace/platform.hpp>

#include <optional>

namespace fairtrace {

// Leaves this process the folders of `home` and nothing else of the file system, no network, and no
// signals to others (as far as the kernel's version goes). Gives the version; nothing where the
// kernel has no Landlock, or it is switched off.
Result<std::optional<int>> restrict_files(Home const& home);

}
