#include "new_file.hpp"

#include <fairtrace/conversation.hpp>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <optional>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <thread>

extern char** environ; // NOLINT: the system's own.

namespace fairtrace {

namespace {

using Clock = std::chrono::steady_clock;

constexpr Error not_started { ErrorCode::HostMissing, "the program cannot be started" };

std::optional<std::pair<int, int>> open_pipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return std::nullopt;
    return std::pair { ends[0], ends[1] };
}

// A program that ended early must not end this one.
class IgnoredBrokenPipes {
public:
    IgnoredBrokenPipes()
    {
        struct ::sigaction ignore { };

        ignore.sa_handler = SIG_IGN;
        ::sigaction(SIGPIPE, &ignore, &m_before);
    }

    ~IgnoredBrokenPipes() { ::sigaction(SIGPIPE, &m_before, nullptr); }

    IgnoredBrokenPipes(IgnoredBrokenPipes const&) = delete;
    IgnoredBrokenPipes& operator=(IgnoredBrokenPipes const&) = delete;

private:
    struct ::sigaction m_before { };
};

std::vector<std::string> environment_with(ProgramCall const& call)
{
    std::vector<std::string> variables;
    for (auto const& [name, value] : call.environment)
        variables.push_back(name + "=" + value);
    for (auto* const* variable = environ; *variable != nullptr; ++variable) {
        std::string_view const text { *variable };
        bool is_replaced = false;
        for (auto const& [name, value] : call.environment)
            is_replaced = is_replaced || text.starts_with(name + "=");
        if (!is_replaced)
            variables.emplace_back(text);
    }
    return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts)
{
    std::vector<char*> pointers;
    for (auto& text : texts)
        pointers.push_back(text.data());
    pointers.push_back(nullptr);
    return pointers;
}

// The process, or nothing. In it broken pipes end it again, as is usual.
std::optional<::pid_t> spawn(ProgramCall const& call, int input, int output)
{
    ::posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    ::posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    ::posix_spawnattr_t attributes;
    ::posix_spawnattr_init(&attributes);
    ::sigset_t defaults;
    ::sigemptyset(&defaults);
    ::sigaddset(&defaults, SIGPIPE);
    ::posix_spawnattr_setsigdefault(&attributes, &defaults);
    ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    auto arguments = call.arguments;
    arguments.insert(arguments.begin(), call.program.string());
    auto variables = environment_with(call);
    ::pid_t process = -1;
    auto const failure = ::posix_spawn(&process, call.program.c_str(), &actions, &attributes,
        pointers_to(arguments).data(), pointers_to(variables).data());
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&actions);
    return failure == 0 ? std::optional { process } : std::nullopt;
}

void write_input(int descriptor, std::string const& input)
{
    IgnoredBrokenPipes const ignored;
    // Whoever does not take it does not answer either.
    static_cast<void>(::write(descriptor, input.data(), input.size()));
}

int remaining(Clock::time_point end)
{
    auto const left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now());
    return left.count() > 0 ? static_cast<int>(left.count()) : 0;
}

std::string read_answer(
    int descriptor, Clock::time_point end, std::function<bool(std::string_view)> const& is_whole)
{
    std::string answer;
    char bytes[4096];
    while (!is_whole(answer)) {
        ::pollfd waiting { descriptor, POLLIN, 0 };
        auto const ready = ::poll(&waiting, 1, remaining(end));
        if (ready < 0 && errno == EINTR)
            continue;
        if (ready <= 0)
            break;
        auto const count = ::read(descriptor, bytes, sizeof bytes);
        if (count <= 0)
            break;
        answer.append(bytes, static_cast<std::size_t>(count));
    }
    return answer;
}

void await_end(::pid_t process, Clock::time_point end)
{
    while (::waitpid(process, nullptr, WNOHANG) == 0) {
        if (Clock::now() >= end) {
            ::kill(process, SIGKILL);
            ::waitpid(process, nullptr, 0);
            return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds { 1 });
    }
}

}

Result<ProgramAnswer> ask_program(
    ProgramCall const& call, std::function<bool(std::string_view)> const& is_whole)
{
    auto const to_program = open_pipe();
    auto const from_program = open_pipe();
    if (!to_program || !from_program)
        return not_started;
    Descriptor const their_input { to_program->first };
    Descriptor our_end { to_program->second };
    Descriptor const their_answers { from_program->first };
    Descriptor their_output { from_program->second };
    auto const begin = Clock::now();
    auto const end = begin + call.limit;
    auto const process = spawn(call, their_input.get(), their_output.get());
    if (!process)
        return not_started;
    their_output.close();
    write_input(our_end.get(), call.input);
    auto answer = read_answer(their_answers.get(), end, is_whole);
    auto const took = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - begin);
    our_end.close();
    await_end(*process, end);
    return ProgramAnswer { std::move(answer), took };
}

}
