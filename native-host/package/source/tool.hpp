// Other programs that a package is made with.
#pragma once

#include <fairtrace/result.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace fairtrace {

// The program of this name on the PATH, or where Debian keeps programs of administrators.
bool has_tool(std::string const& name);

// Runs it in a folder, in no particular language, time zone or umask, and with the package's date
// as the present; what it says goes to `log`. Error: tool_failed.
Result<void> run_tool(std::vector<std::string> const& command, std::filesystem::path const& folder,
    std::filesystem::path const& log);

}
