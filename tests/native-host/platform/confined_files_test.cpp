#include "confined_process.hpp"

#include <array>
#include <cstddef>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

bool can_open(fs::path const& file, int flags)
{
    auto const descriptor = ::open(file.c_str(), flags | O_CLOEXEC, 0600);
    if (descriptor >= 0)
        ::close(descriptor);
    return descriptor >= 0;
}

bool can_read(fs::path const& file) { return can_open(file, O_RDONLY); }

bool can_make(fs::path const& file) { return can_open(file, O_WRONLY | O_CREAT); }

// Answers the question for Landlock's version as such a kernel does.
bool behave_as_a_kernel_without_landlock()
{
    constexpr std::uint16_t load = BPF_LD | BPF_W | BPF_ABS;
    constexpr std::uint16_t jump_if_equal = BPF_JMP | BPF_JEQ | BPF_K;
    constexpr std::uint16_t answer = BPF_RET | BPF_K;
    std::array<::sock_filter, 4> filter { { { load, 0, 0, offsetof(::seccomp_data, nr) },
        { jump_if_equal, 0, 1, SYS_landlock_create_ruleset },
        { answer, 0, 0, SECCOMP_RET_ERRNO | ENOSYS }, { answer, 0, 0, SECCOMP_RET_ALLOW } } };
    ::sock_fprog const program { filter.size(), filter.data() };
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0
        && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

std::vector<std::uint8_t> const some_bytes { 1, 2, 3 };

}

TEST_CASE("the report says which Landlock is in force")
{
    SeparateHome const home;
    auto const version = landlock_of_kernel();
    CHECK(holds_confined(
        home.home(), [&](auto const& report) { return report.landlock == version; }));
}

TEST_CASE("where the kernel has no Landlock the rest holds, and the report says so")
{
    SeparateHome const home;
    auto const child = ::fork();
    if (child == 0) {
        auto const is_old = behave_as_a_kernel_without_landlock();
        auto const report = confine_process(home.home());
        auto const is_said = report && !report->landlock && report->has_system_call_filter;
        ::_exit(
            is_old && is_said && can_read(home / "outside/secret") && is_denied(::fork()) ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("a confined process writes, replaces, locks and removes files of data and keys")
{
    SeparateHome const home;
    CHECK(holds_confined(home.home(), [&](auto const&) {
        for (auto const* folder : { "data", "keys" }) {
            auto const file = home / folder / "file";
            FileLock const lock { home / folder / "lock" };
            if (!make_private_folder(home / folder) || !write_private_file(file, some_bytes)
                || !write_private_file(file, some_bytes) || !read_file(file, 3)
                || !can_open(file, O_RDWR | O_TRUNC) || ::unlink(file.c_str()) != 0)
                return false;
        }
        return true;
    }));
}

TEST_CASE("a confined process neither reads nor writes outside of its home")
{
    SeparateHome const home;
    auto const has_landlock = landlock_of_kernel().has_value();
    CHECK(holds_confined(home.home(), [&](auto const&) {
        return can_read("/etc/passwd") != has_landlock
            && can_read(home / "outside/secret") != has_landlock
            && can_read(home / "outside") != has_landlock
            && can_make(home / "outside/new") != has_landlock
            && (::unlink((home / "outside/secret").c_str()) == 0) != has_landlock;
    }));
    CHECK(fs::exists(home / "outside/secret") == has_landlock);
}

TEST_CASE("a confined process makes no folders, links or sockets, also not in its data")
{
    SeparateHome const home;
    auto const has_landlock = landlock_of_kernel().has_value();
    CHECK(holds_confined(home.home(), [&](auto const&) {
        auto const link = home / "data/link";
        return (::mkdir((home / "data/folder").c_str(), 0700) == 0) != has_landlock
            && is_denied(::symlink("/etc/passwd", link.c_str()))
            && is_denied(::link((home / "policy/policy.json").c_str(), link.c_str()));
    }));
}

TEST_CASE("a confined process reads the policy that another one put in place of the first")
{
    SeparateHome const home;
    std::array<int, 2> confined {};
    std::array<int, 2> replaced {};
    REQUIRE(::pipe(confined.data()) == 0);
    REQUIRE(::pipe(replaced.data()) == 0);
    auto const child = ::fork();
    if (child == 0) {
        auto const report = confine_process(home.home());
        char byte = 0;
        if (::write(confined[1], "c", 1) != 1 || ::read(replaced[0], &byte, 1) != 1)
            ::_exit(2);
        auto const text = read_policy_file(home.home());
        ::_exit(report && text && *text == "the second" ? 0 : 1);
    }
    char byte = 0;
    REQUIRE(::read(confined[0], &byte, 1) == 1);
    home.write_policy("the second");
    REQUIRE(::write(replaced[1], "r", 1) == 1);
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    for (auto const descriptor : { confined[0], confined[1], replaced[0], replaced[1] })
        ::close(descriptor);
}

TEST_CASE("a confined process cannot write the policy or anything beside it")
{
    SeparateHome const home;
    auto const has_landlock = landlock_of_kernel().has_value();
    CHECK(holds_confined(home.home(), [&](auto const&) {
        return can_open(home / "policy/policy.json", O_WRONLY) != has_landlock
            && can_make(home / "policy/new") != has_landlock
            && write_private_file(home / "policy/policy.json", some_bytes).has_value()
            != has_landlock;
    }));
}

TEST_CASE("where the policy is a link, what it leads to is readable and its neighbours are not")
{
    SeparateHome const home;
    fs::rename(home / "policy/policy.json", home / "outside/real.json");
    fs::create_symlink("../outside/real.json", home / "policy/policy.json");
    auto const has_landlock = landlock_of_kernel().has_value();
    CHECK(holds_confined(home.home(), [&](auto const&) {
        return can_read(home / "policy/policy.json")
            && can_read(home / "outside/secret") != has_landlock;
    }));
}

TEST_CASE("a folder that was missing when the process was confined stays out of its reach")
{
    SeparateHome const home;
    fs::remove(home / "keys");
    auto const has_landlock = landlock_of_kernel().has_value();
    CHECK(holds_confined(home.home(), [&](auto const&) {
        return can_make(home / "data/new")
            && make_private_folder(home / "keys").has_value() != has_landlock;
    }));
}
