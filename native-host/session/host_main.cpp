// Started by the browser with arguments of its own that we do not need: what an event may do is
// decided by what the browser says of its sender, event by event.

#include <fairtrace/session.hpp>

#include <csignal>
#include <cstdio>
#include <exception>
#include <unistd.h>

int main()
{
    try {
        fairtrace::disable_core_dumps();
        // The real standard output belongs to the protocol: a stray print must not corrupt it.
        auto const output = ::dup(STDOUT_FILENO);
        ::dup2(STDERR_FILENO, STDOUT_FILENO);
        std::signal(SIGPIPE, SIG_IGN);
        return fairtrace::run_session(fairtrace::resolve_home(std::nullopt), STDIN_FILENO, output);
    } catch (std::exception const&) {
        // The text of an exception may hold anything; it is not printed.
        std::fputs("fairtrace-host: internal: an unexpected failure; the browser will start the "
                   "host again\n",
            stderr);
        return 1;
    }
}
