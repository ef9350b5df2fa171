// The start, in order: who starts it, then confined, then the first byte of the input. A browser
// sees a host that ends at once; why is said on standard error and by the exit code.

#include "wiped_memory.hpp"

#include <fairtrace/caller.hpp>
#include <fairtrace/confinement.hpp>
#include <fairtrace/session.hpp>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <span>
#include <string_view>
#include <unistd.h>

namespace fairtrace {

namespace {

using Arguments = std::span<char const* const>;

constexpr int failed = 1;
constexpr int started_by_hand = 2;
constexpr int refused = 3;

int end_with(int code, Literal reason)
{
    auto const text = reason.view();
    std::fprintf(stderr, "fairtrace-host: %.*s\n", static_cast<int>(text.size()), text.data());
    return code;
}

bool is_root_without_leave()
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing in this program sets variables.
    auto const* const leave = std::getenv("FAIRTRACE_ALLOW_ROOT");
    return ::geteuid() == 0 && (leave == nullptr || std::string_view { leave } != "1");
}

std::filesystem::path program_folder()
{
    std::error_code error;
    return std::filesystem::canonical("/proc/self/exe", error).parent_path();
}

// For `fairtrace doctor` and for people: what holds on this machine.
int report_confinement(Home const& home)
{
    auto const report = confine_process(home);
    if (!report)
        return end_with(failed, report.error().message);
    std::printf("{\"landlock\":%d,\"system_call_filter\":%s,\"memory_limit\":%s}\n",
        report->landlock.value_or(0), report->has_system_call_filter ? "true" : "false",
        report->has_memory_limit ? "true" : "false");
    return 0;
}

int serve(Home const& home, int output)
{
    // A confined host cannot make them. Where one cannot be made, the session says what is missing.
    for (auto const& folder : { home.data, home.keys })
        static_cast<void>(make_private_folder(folder).has_value());
    if (auto const confined = confine_process(home); !confined)
        return end_with(failed, confined.error().message);
    return run_session(home, STDIN_FILENO, output);
}

int start(Arguments arguments)
{
    close_inherited_files();
    disable_core_dumps();
    if (!wipe_memory_of_icu())
        return end_with(failed, "the memory of ICU cannot be wiped");
    auto const home = resolve_home(std::nullopt);
    if (arguments.size() == 1 && std::string_view { arguments[0] } == "--confinement")
        return report_confinement(home);
    auto const extension = calling_extension(arguments);
    if (!extension)
        return end_with(started_by_hand,
            "this program is started by a browser; \"fairtrace doctor\" says whether it can be");
    if (is_root_without_leave())
        return end_with(refused,
            "root is refused: start the browser as an ordinary user (or, for tests in a container "
            "only, set FAIRTRACE_ALLOW_ROOT=1)");
    if (!is_known_extension(*extension, home, program_folder()))
        return end_with(refused,
            "the extension that calls is none of this installation; \"fairtrace doctor\" says "
            "which "
            "are");
    // The real standard output belongs to the protocol: a stray print must not corrupt it.
    auto const output = ::dup(STDOUT_FILENO);
    ::dup2(STDERR_FILENO, STDOUT_FILENO);
    std::signal(SIGPIPE, SIG_IGN);
    return serve(home, output);
}

}

}

int main(int count, char** values)
{
    try {
        std::span<char const* const> const all { values, static_cast<std::size_t>(count) };
        return fairtrace::start(all.empty() ? all : all.subspan(1));
    } catch (std::exception const&) {
        // The text of an exception may hold anything; it is not printed.
        std::fputs("fairtrace-host: internal: an unexpected failure; the browser will start the "
                   "host again\n",
            stderr);
        return fairtrace::failed;
    }
}
