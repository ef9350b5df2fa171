#include <fairtrace/cli.hpp>
#include <fairtrace/platform.hpp>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <unistd.h>

namespace {

bool wants_colours()
{
    auto const* const refused = std::getenv("NO_COLOR"); // NOLINT(concurrency-mt-unsafe)
    return ::isatty(STDOUT_FILENO) == 1 && (refused == nullptr || *refused == '\0');
}

std::filesystem::path folder_of_program(char const* name)
{
    std::error_code error;
    auto const program = std::filesystem::read_symlink("/proc/self/exe", error);
    return (error ? std::filesystem::absolute(name) : program).parent_path();
}

}

int main(int count, char** arguments)
{
    try {
        fairtrace::disable_core_dumps();
        std::ios::sync_with_stdio(false);
        return fairtrace::run_command_line(
            { { arguments + 1, arguments + count }, folder_of_program(arguments[0]), std::cin,
                std::cout, std::cerr, wants_colours(), "/", ::isatty(STDERR_FILENO) == 1 });
    } catch (std::exception const&) {
        // The text of an exception may hold anything; it is not printed.
        std::fputs("fairtrace: an unexpected failure (please report what you did)\n", stderr);
        return 1;
    }
}
