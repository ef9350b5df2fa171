// All or nothing, against real obstacles: a full disk, a file that cannot be replaced, a killed
// process.
#include "made_up_machine.hpp"

#include <fairtrace/staged_file.hpp>

#include <csignal>
#include <fcntl.h>
#include <functional>
#include <linux/fs.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/wait.h>
#include <thread>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// In a process of its own; gives its exit code, or -1 if it was killed.
int in_process(std::function<int()> const& work)
{
    auto const process = ::fork();
    if (process == 0)
        ::_exit(work());
    int status = 0;
    REQUIRE(::waitpid(process, &status, 0) == process);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

bool set_immutable(fs::path const& file, bool immutable)
{
    auto const descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    int flags = 0;
    auto done = ::ioctl(descriptor, FS_IOC_GETFLAGS, &flags) == 0;
    flags = immutable ? flags | FS_IMMUTABLE_FL : flags & ~FS_IMMUTABLE_FL;
    done = done && ::ioctl(descriptor, FS_IOC_SETFLAGS, &flags) == 0;
    ::close(descriptor);
    return done;
}

std::vector<std::string> with(MadeUpPackage const& package)
{
    return { "--system", "--package", package.folder().string() };
}

}

TEST_CASE("on a full disk nothing is installed, and what was there stays")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    auto const full = machine.at("/usr/lib");
    fs::create_directories(full);
    constexpr int cannot_mount = 77;
    auto const code = in_process([&] {
        // A file system with room for two pages: the folders fit, the last manifest does not.
        if (::unshare(CLONE_NEWNS) != 0
            || ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0
            || ::mount("tmpfs", full.c_str(), "tmpfs", 0, "size=4k,nr_inodes=16") != 0)
            return cannot_mount;
        std::ofstream { full / "filler" } << std::string(4096, 'x');
        auto const before = tree_of(machine.root());
        auto const ran = machine.type("install", with(package));
        auto const is_clear
            = ran.error.find("cannot be written, and nothing was changed") != std::string::npos;
        return ran.code == 1 && is_clear && tree_of(machine.root()) == before ? 0 : 1;
    });
    if (code == cannot_mount)
        WARN("not tried: this process may mount nothing");
    else
        CHECK(code == 0);
}

TEST_CASE("where one file cannot be replaced, the others are put back")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    REQUIRE(machine.type("install", { "--system" }).code == 0);
    auto const stuck
        = machine.at("/usr/lib/mozilla/native-messaging-hosts/org.fairtrace.host.json");
    auto info = package.info();
    info.ids.firefox = "other@fairtrace.org"; // So that this manifest has to change.
    package.write_info(info);
    if (!set_immutable(stuck, true)) {
        WARN("not tried: this file system has no immutable files, or this process may make none");
        return;
    }
    auto const before = tree_of(machine.root());
    auto const installed = machine.type("install", with(package));
    auto const after = tree_of(machine.root());
    auto const removed = machine.type("uninstall", { "--system" });
    auto const after_removal = tree_of(machine.root());
    set_immutable(stuck, false);
    CHECK(installed.code == 1);
    CHECK(installed.error.find("org.fairtrace.host.json: cannot be written, and nothing was")
        != std::string::npos);
    CHECK(after == before);
    CHECK(removed.code == 1);
    CHECK(after_removal == before);
}

TEST_CASE("an installation that is killed leaves whole files, and the next one finishes it")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    REQUIRE(machine.type("install", with(package)).code == 0);
    auto const installed = tree_of(machine.root());
    REQUIRE(machine.type("uninstall", with(package)).code == 0);
    auto const clean = tree_of(machine.root());
    for (int round = 0; round < 24; ++round) {
        CAPTURE(round);
        auto const process = ::fork();
        if (process == 0)
            ::_exit(machine.type("install", with(package)).code);
        std::this_thread::sleep_for(std::chrono::microseconds { 250 * round });
        ::kill(process, SIGKILL);
        REQUIRE(::waitpid(process, nullptr, 0) == process);
        for (auto const& [file, content] : tree_of(machine.root())) {
            INFO(file);
            if (file.ends_with(".json"))
                CHECK(nlohmann::json::accept(content.substr(content.find(' '))));
        }
        if (round % 2 == 0) {
            REQUIRE(machine.type("install", with(package)).code == 0);
            CHECK(tree_of(machine.root()) == installed);
        }
        REQUIRE(machine.type("uninstall", with(package)).code == 0);
        CHECK(tree_of(machine.root()) == clean);
    }
}

TEST_CASE("what a killed installation left is swept, wherever it was killed")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    REQUIRE(machine.type("install", with(package)).code == 0);
    auto const installed = tree_of(machine.root());
    REQUIRE(machine.type("uninstall", with(package)).code == 0);
    auto const clean = tree_of(machine.root());
    for (auto const& [file, content] : installed) {
        CAPTURE(file);
        // Killed just before this file, or this folder, got its name.
        auto const waiting = staged_name(machine.root() / file);
        REQUIRE(make_folders(waiting.parent_path(), fs::perms { 0755 }));
        if (fs::is_directory(machine.root() / file))
            continue; // It was there before anybody installed.
        if (file.ends_with(".json"))
            write(waiting, "half");
        else
            fs::create_directory(waiting);
        REQUIRE(machine.type("uninstall", with(package)).code == 0);
        CHECK(tree_of(machine.root()) == clean);
    }
}
