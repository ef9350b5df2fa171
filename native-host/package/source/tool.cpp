#include "tool.hpp"

#include <fairtrace/run_program.hpp>

#include <cstdlib>
#include <sstream>
#include <unistd.h>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr auto usual_folders = "/usr/local/bin:/usr/bin:/bin:/usr/sbin";

// The date of all files of a package, and of the package: not that of the day it was made on.
constexpr auto setup = "umask 022; export LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH=1767225600; "
                       "export PATH=\"$1\"; shift; cd \"$0\" && exec \"$@\"";

std::string search_path()
{
    auto const* const path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe)
    return (path != nullptr ? std::string { path } + ":" : std::string {}) + usual_folders;
}

}

bool has_tool(std::string const& name)
{
    std::istringstream folders { search_path() };
    std::string folder;
    while (std::getline(folders, folder, ':')) {
        if (!folder.empty() && ::access((fs::path { folder } / name).c_str(), X_OK) == 0)
            return true;
    }
    return false;
}

Result<void> run_tool(
    std::vector<std::string> const& command, fs::path const& folder, fs::path const& log)
{
    // Run from where it was looked for.
    std::vector<std::string> words { "/bin/sh", "-c", setup, folder.string(), search_path() };
    words.insert(words.end(), command.begin(), command.end());
    if (run_program(words, log) != 0)
        return Error { ErrorCode::ToolFailed,
            "a tool that makes packages failed; what it said is above" };
    return {};
}

}
