#include "confined_process.hpp"

#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

bool holds_confined(std::function<bool()> const& holds)
{
    SeparateHome const home;
    return test::holds_confined(
        home.home(), [&](auto const& report) { return report.has_system_call_filter && holds(); });
}

}

TEST_CASE("a confined process starts no program and no other process")
{
    CHECK(holds_confined([] {
        char name[] = "true";
        char* arguments[] = { name, nullptr };
        ::pid_t child = 0;
        return is_denied(::execv("/usr/bin/true", arguments)) && is_denied(::fork())
            && is_denied(::syscall(SYS_vfork))
            && ::posix_spawn(&child, "/usr/bin/true", nullptr, nullptr, arguments, nullptr) != 0;
    }));
}

TEST_CASE("a confined process opens no connection")
{
    CHECK(holds_confined([] {
        int pair[2];
        return is_denied(::socket(AF_INET, SOCK_STREAM, 0))
            && is_denied(::socket(AF_UNIX, SOCK_STREAM, 0))
            && is_denied(::socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
    }));
}

TEST_CASE("a confined process reaches no other process")
{
    CHECK(holds_confined([] {
        return is_denied(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr))
            && is_denied(::ptrace(PTRACE_SEIZE, ::getppid(), nullptr, nullptr))
            && is_denied(::kill(::getppid(), 0))
            && is_denied(::syscall(SYS_tgkill, ::getppid(), ::getppid(), 0))
            && is_denied(::syscall(SYS_process_vm_writev, ::getppid(), nullptr, 0, nullptr, 0, 0))
            && is_denied(::syscall(SYS_pidfd_open, ::getppid(), 0));
    }));
}

TEST_CASE("a confined process reaches no part of the kernel that a host never needs")
{
    CHECK(holds_confined([] {
        for (auto const call :
            { SYS_mount, SYS_unshare, SYS_setns, SYS_bpf, SYS_io_uring_setup, SYS_keyctl,
                SYS_add_key, SYS_perf_event_open, SYS_userfaultfd, SYS_init_module, SYS_chroot,
                SYS_pivot_root, SYS_setuid, SYS_setgid, SYS_capset, SYS_reboot, SYS_personality,
                SYS_memfd_create, SYS_shmget, SYS_msgget, SYS_clone3, SYS_open_tree, SYS_fsopen,
                SYS_name_to_handle_at, SYS_mknod, SYS_landlock_create_ruleset })
            if (!is_denied(::syscall(call, 0, 0, 0, 0, 0, 0)))
                return false;
        return true;
    }));
}

TEST_CASE("a confined process makes no code out of data")
{
    CHECK(holds_confined([] {
        auto* const fresh
            = ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        auto* const data
            = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return fresh == MAP_FAILED && data != MAP_FAILED
            && is_denied(::mprotect(data, 4096, PROT_READ | PROT_EXEC))
            && ::mprotect(data, 4096, PROT_READ) == 0;
    }));
}

TEST_CASE("a confined process types nothing into a terminal")
{
    CHECK(holds_confined([] {
        char const letter = 'x';
        return is_denied(::ioctl(STDERR_FILENO, TIOCSTI, &letter));
    }));
}

TEST_CASE("a confined process has few files, no core and 512 MiB, and cannot raise that")
{
    CHECK(holds_confined([] {
        ::rlimit files {};
        ::getrlimit(RLIMIT_NOFILE, &files);
        ::rlimit const more { 1000, 1000 };
        int opened = 0;
        while (opened < 1000 && ::dup(STDERR_FILENO) >= 0)
            ++opened;
        return files.rlim_max == confined_open_files && is_denied(::setrlimit(RLIMIT_NOFILE, &more))
            && opened < static_cast<int>(confined_open_files);
    }));
}

TEST_CASE("a confined process gets no memory beyond its limit, except with sanitizers")
{
    SeparateHome const home;
    CHECK(test::holds_confined(home.home(), [](auto const& report) {
        auto const take = [](std::uint64_t size) {
            return ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
                != MAP_FAILED;
        };
        return take(confined_memory / 2) && take(confined_memory) != report.has_memory_limit;
    }));
}

TEST_CASE("a confined process can still end by abort")
{
    SeparateHome const home;
    auto const child = ::fork();
    if (child == 0) {
        ::signal(SIGABRT, SIG_DFL);
        disable_core_dumps();
        if (confine_process(home.home()))
            std::abort();
        ::_exit(1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(WIFSIGNALED(status));
    CHECK(WTERMSIG(status) == SIGABRT);
}

TEST_CASE("a limit that the starter set lower stays")
{
    SeparateHome const home;
    auto const child = ::fork();
    if (child == 0) {
        ::rlimit const lower { 32, 32 };
        ::setrlimit(RLIMIT_NOFILE, &lower);
        ::rlimit now {};
        auto const report = confine_process(home.home());
        ::getrlimit(RLIMIT_NOFILE, &now);
        ::_exit(report && now.rlim_max == 32 ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}

TEST_CASE("what the starter left open is closed, apart from input, output and error")
{
    auto const child = ::fork();
    if (child == 0) {
        auto const left_open = ::open("/etc/passwd", O_RDONLY);
        close_inherited_files();
        auto const is_closed = ::fcntl(left_open, F_GETFD) < 0;
        ::_exit(is_closed && ::fcntl(STDERR_FILENO, F_GETFD) >= 0 ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
}
