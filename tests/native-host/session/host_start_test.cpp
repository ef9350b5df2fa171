// How the real program starts and refuses to, by its exit code and what it says.
#include "host_process.hpp"

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

struct Ended {
    int code = -1;
    std::string said;
};

class Start {
public:
    explicit Start(std::vector<std::string> arguments)
        : m_arguments(std::move(arguments))
    {
        m_arguments.insert(m_arguments.begin(), HOST_PROGRAM);
    }

    // `before` runs in the new process. The input is at its end, so that an accepted host ends.
    Ended run(std::function<void()> const& before = [] {}) const
    {
        int said[2];
        REQUIRE(::pipe(said) == 0);
        auto const child = ::fork();
        if (child == 0)
            become_host(said[1], before);
        ::close(said[1]);
        Ended ended;
        char bytes[4096];
        for (::ssize_t count = 0; (count = ::read(said[0], bytes, sizeof bytes)) > 0;)
            ended.said.append(bytes, static_cast<std::size_t>(count));
        ::close(said[0]);
        int status = -1;
        ::waitpid(child, &status, 0);
        ended.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
        return ended;
    }

    MadeUpHome const& home() const { return m_home; }

private:
    [[noreturn]] void become_host(int output, std::function<void()> const& before) const
    {
        ::dup2(::open("/dev/null", O_RDONLY | O_CLOEXEC), STDIN_FILENO);
        ::dup2(output, STDOUT_FILENO);
        ::dup2(output, STDERR_FILENO);
        ::setenv("FAIRTRACE_HOME", m_home.path().c_str(), 1);
        ::setenv("FAIRTRACE_ALLOW_ROOT", "1", 1);
        before();
        std::vector<char*> arguments;
        auto copies = m_arguments;
        for (auto& argument : copies)
            arguments.push_back(argument.data());
        arguments.push_back(nullptr);
        ::execv(HOST_PROGRAM, arguments.data());
        ::_exit(127);
    }

    MadeUpHome m_home;
    std::vector<std::string> m_arguments;
};

constexpr char const* own_id = "chrome-extension://jfngojeikmajdgnjibjkhbcncpcjlkje/";
constexpr char const* packaged_id = "chrome-extension://abcdefghijklmnopabcdefghijklmnop/";

void write_package(MadeUpHome const& home)
{
    std::ofstream { home.path() / "package.json" } << R"({ "version": "0.1.0.1", "revision": 1,
        "policy": "0123", "extensions": { "chromium": "abcdefghijklmnopabcdefghijklmnop",
        "firefox": "fairtrace@example.org" }, "update_url": "file:///updates.xml" })";
}

}

TEST_CASE("a host that no browser starts says so and ends with 2")
{
    auto const arguments
        = GENERATE(std::vector<std::string> {}, std::vector<std::string> { "--help" },
            std::vector<std::string> { "/org.fairtrace.host.json" });
    auto const ended = Start { arguments }.run();
    CHECK(ended.code == 2);
    CHECK(ended.said.find("started by a browser") != std::string::npos);
    CHECK(ended.said.find("fairtrace doctor") != std::string::npos);
}

TEST_CASE("a host starts for the extension that is built from source, in either family")
{
    CHECK(Start { { own_id } }.run().code == 0);
    CHECK(Start { { "/org.fairtrace.host.json", "fairtrace@fairtrace.org" } }.run().code == 0);
}

TEST_CASE("a host ends with 3 when an extension calls that it does not know")
{
    auto const arguments = GENERATE(std::vector<std::string> { packaged_id },
        std::vector<std::string> { "chrome-extension:///" },
        std::vector<std::string> { "chrome-extension://" },
        std::vector<std::string> { "/org.fairtrace.host.json", "fairtrace@example.org" },
        std::vector<std::string> { "/org.fairtrace.host.json", "" });
    Start const start { arguments };
    auto const ended = start.run();
    CHECK(ended.code == 3);
    CHECK(ended.said.find("extension") != std::string::npos);
    CHECK(!fs::exists(start.home().database()));
}

TEST_CASE("a host starts for the extension of the package that its home was installed from")
{
    auto const arguments = GENERATE(std::vector<std::string> { packaged_id },
        std::vector<std::string> { "/org.fairtrace.host.json", "fairtrace@example.org" });
    Start const start { arguments };
    write_package(start.home());
    CHECK(start.run().code == 0);
    CHECK(fs::exists(start.home().database()));
}

TEST_CASE("a host refuses root with 3 and touches nothing, unless it is told otherwise")
{
    Start const start { { own_id } };
    auto const told_nothing = [] { ::unsetenv("FAIRTRACE_ALLOW_ROOT"); };
    auto const is_root = ::geteuid() == 0;
    auto const ended = start.run(told_nothing);
    // Tests that run as an ordinary user see that such a user needs no leave.
    CHECK(ended.code == (is_root ? 3 : 0));
    CHECK((ended.said.find("root is refused") != std::string::npos) == is_root);
    CHECK(fs::exists(start.home().path() / "keys") == !is_root);
}

TEST_CASE("an ordinary user needs no leave")
{
    Start const start { { own_id } };
    if (::geteuid() == 0) // Then one is made of root: the number of "nobody".
        for (auto const& path : { start.home().path(), start.home().policy() })
            REQUIRE(::chown(path.c_str(), 65534, 65534) == 0);
    auto const ended = start.run([] {
        ::unsetenv("FAIRTRACE_ALLOW_ROOT");
        if (::geteuid() == 0 && (::setgid(65534) != 0 || ::setuid(65534) != 0))
            ::_exit(126);
    });
    CHECK(ended.code == 0);
    CHECK(fs::exists(start.home().database()));
}

TEST_CASE("asked for its confinement, the host says what holds on this machine")
{
    auto const ended = Start { { "--confinement" } }.run();
    REQUIRE(ended.code == 0);
    auto const report = Json::parse(ended.said);
    CHECK(report["landlock"].is_number());
    CHECK(report["system_call_filter"].is_boolean());
    CHECK(report["memory_limit"].is_boolean());
}
