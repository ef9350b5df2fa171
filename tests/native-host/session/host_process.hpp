// The real program, started as a browser starts it: frames through pipes, its log in a file.
#pragma once

#include "session_fixture.hpp"

#include <fairtrace/framing.hpp>

#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <poll.h>
#include <sys/wait.h>

namespace fairtrace::test {

class HostProcess {
public:
    // `before_start` runs in the new process; it must not use Catch.
    explicit HostProcess(
        MadeUpHome const& home, std::function<void()> const& before_start = [] {})
    {
        ::signal(SIGPIPE, SIG_IGN); // Writing to a killed host is an answer, not the end.
        int input[2];
        int output[2];
        REQUIRE(::pipe2(input, O_CLOEXEC) == 0);
        REQUIRE(::pipe2(output, O_CLOEXEC) == 0);
        m_log = home.path() / "host.log";
        m_process = ::fork();
        if (m_process == 0)
            become_host(home, input[0], output[1], before_start);
        ::close(input[0]);
        ::close(output[1]);
        m_input = input[1];
        m_output = output[0];
    }

    ~HostProcess()
    {
        kill();
        ::close(m_output);
    }

    HostProcess(HostProcess const&) = delete;
    HostProcess& operator=(HostProcess const&) = delete;

    void send_bytes(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            auto const count = ::write(m_input, bytes.data(), bytes.size());
            if (count <= 0)
                return; // It is gone; what it did not answer is not acknowledged.
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
    }

    void send(Json const& message) const { send_bytes(make_frame(message.dump())); }

    // The next answer; nothing at the end of the output. Waits, though not for ever.
    std::optional<Json> receive()
    {
        while (true) {
            auto const frame = m_answers.next();
            REQUIRE(frame);
            if (*frame)
                return Json::parse(**frame);
            ::pollfd waiting { m_output, POLLIN, 0 };
            REQUIRE(::poll(&waiting, 1, 60'000) == 1);
            char bytes[4096];
            auto const count = ::read(m_output, bytes, sizeof bytes);
            if (count <= 0)
                return std::nullopt;
            m_answers.append({ bytes, static_cast<std::size_t>(count) });
        }
    }

    Json answer()
    {
        auto const answer = receive();
        REQUIRE(answer);
        return *answer;
    }

    Json ask(Json const& message)
    {
        send(message);
        return answer();
    }

    Json ask_bytes(std::string_view bytes)
    {
        send_bytes(bytes);
        return answer();
    }

    // Whether the pipe has room for a page now or soon.
    bool takes_input_within(int milliseconds) const
    {
        ::pollfd waiting { m_input, POLLOUT, 0 };
        return ::poll(&waiting, 1, milliseconds) == 1 && (waiting.revents & POLLOUT) != 0;
    }

    Json greet() { return ask(hello())["state"]; }

    void begin_recording()
    {
        REQUIRE(ask(consent_to_all(greet()))["type"] == "done");
        REQUIRE(answer()["state"]["recording"] == "recording");
    }

    void end_input() { close_input(); }

    void kill()
    {
        close_input();
        if (m_process <= 0)
            return;
        ::kill(m_process, SIGKILL);
        ::waitpid(std::exchange(m_process, -1), nullptr, 0);
    }

    // Its exit code, once it ends by itself.
    int exit_code()
    {
        int status = -1;
        REQUIRE(::waitpid(std::exchange(m_process, -1), &status, 0) > 0);
        REQUIRE(WIFEXITED(status));
        return WEXITSTATUS(status);
    }

    ::pid_t process() const { return m_process; }

    std::string log() const { return content_of(m_log); }

private:
    [[noreturn]] void become_host(MadeUpHome const& home, int input, int output,
        std::function<void()> const& before_start) const
    {
        auto const log = ::open(m_log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
        ::dup2(input, STDIN_FILENO);
        ::dup2(output, STDOUT_FILENO);
        ::dup2(log, STDERR_FILENO);
        ::setenv("FAIRTRACE_HOME", home.path().c_str(), 1);
        ::setenv("FAIRTRACE_ALLOW_ROOT", "1", 1);
        before_start();
        // As Firefox starts it: the manifest's file and the extension's id.
        ::execl(HOST_PROGRAM, HOST_PROGRAM, "/org.fairtrace.host.json", "fairtrace@fairtrace.org",
            nullptr);
        ::_exit(127);
    }

    void close_input()
    {
        if (m_input >= 0)
            ::close(std::exchange(m_input, -1));
    }

    fs::path m_log;
    ::pid_t m_process = -1;
    int m_input = -1;
    int m_output = -1;
    FrameReader m_answers;
};

}
