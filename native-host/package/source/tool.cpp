#include "tool.hpp"

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr auto usual_folders = "/usr/local/bin:/usr/bin:/bin:/usr/sbin";

// The date of all files of a package, and of the package: not that of the day it was made on.
constexpr auto setup = "umask 022; export LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH=1767225600; "
                       "cd \"$0\" && exec \"$@\"";

std::string search_path()
{
    auto const* const path = std::getenv("PATH"); // NOLINT(concurrency-mt-unsafe)
    return (path != nullptr ? std::string { path } + ":" : std::string {}) + usual_folders;
}

int wait_for(::pid_t process)
{
    int status = 0;
    while (::waitpid(process, &status, 0) < 0) {
        if (errno != EINTR)
            return -1;
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

int run(std::vector<std::string> const& words, fs::path const& log)
{
    std::vector<char*> arguments;
    for (auto const& word : words)
        arguments.push_back(const_cast<char*>(word.c_str())); // NOLINT: posix_spawn only reads.
    arguments.push_back(nullptr);
    ::posix_spawn_file_actions_t actions {};
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    ::posix_spawn_file_actions_addopen(
        &actions, STDOUT_FILENO, log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::posix_spawn_file_actions_adddup2(&actions, STDOUT_FILENO, STDERR_FILENO);
    ::pid_t process = 0;
    auto const failed = ::posix_spawn(
        &process, words.front().c_str(), &actions, nullptr, arguments.data(), environ);
    ::posix_spawn_file_actions_destroy(&actions);
    return failed == 0 ? wait_for(process) : -1;
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
    std::vector<std::string> words { "/bin/sh", "-c", setup, folder.string() };
    words.insert(words.end(), command.begin(), command.end());
    if (run(words, log) != 0)
        return Error { ErrorCode::ToolFailed,
            "a tool that makes packages failed; what it said is above" };
    return {};
}

}
