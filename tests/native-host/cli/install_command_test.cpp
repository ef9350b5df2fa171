#include "cli_fixture.hpp"

#include <sys/stat.h>
#include <sys/wait.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// A home, a folder of programs with a host in it, and a browser's folder; HOME leads here too.
class Machine : public MadeUpHome {
public:
    Machine()
    {
        fs::create_directory(programs());
        std::ofstream { programs() / "fairtrace-host" } << "#!/bin/sh\n";
        ::setenv("HOME", path().c_str(), 1);
    }

    ~Machine()
    {
        if (m_previous)
            ::setenv("HOME", m_previous->c_str(), 1);
    }

    Machine(Machine const&) = delete;
    Machine& operator=(Machine const&) = delete;

    fs::path programs() const { return path() / "bin"; }

    fs::path folder() const { return path() / "hosts"; }

    fs::path manifest() const { return folder() / "org.fairtrace.host.json"; }

    Ran type(std::string const& command, std::vector<std::string> const& more = {}) const
    {
        std::vector<std::string> arguments { command, "--user" };
        arguments.insert(arguments.end(), more.begin(), more.end());
        return run(*this, arguments, {}, programs());
    }

    Ran type_for_folder(std::string const& command, std::vector<std::string> more = {}) const
    {
        more.insert(more.end(), { "--folder", folder().string() });
        return type(command, more);
    }

private:
    std::optional<std::string> m_previous = std::getenv("HOME") != nullptr
        ? std::optional<std::string> { std::getenv("HOME") }
        : std::nullopt;
};

}

TEST_CASE("install writes a manifest by which a browser finds the host")
{
    Machine const machine;
    check_output("install.txt", machine.type_for_folder("install"));
    check_output("install.json", machine.type_for_folder("install", { "--json" }));
    check_golden("install_manifest.json",
        replaced(content_of(machine.manifest()), machine.path().string(), "HOME"));
}

TEST_CASE("the starter hands the chosen home to the host, whatever its path has in it")
{
    Machine const machine;
    auto const odd = machine.path() / "it's a $HOME";
    std::ofstream { machine.programs() / "fairtrace-host" }
        << "#!/bin/sh\nprintf '%s' \"$FAIRTRACE_HOME\" > \"$FAIRTRACE_HOME/started\"\n";
    ::chmod((machine.programs() / "fairtrace-host").c_str(), 0700);
    std::istringstream input;
    std::ostringstream said;
    REQUIRE(run_command_line({ { "install", "--user", "--folder", machine.folder().string(),
                                   "--home", odd.string() },
                machine.programs(), input, said, said, false })
        == 0);
    auto const starter = Json::parse(content_of(machine.manifest()))["path"].get<std::string>();
    CHECK(starter == (odd / "start-host").string());
    auto const process = ::fork();
    if (process == 0) {
        ::execl(starter.c_str(), starter.c_str(), nullptr);
        ::_exit(127);
    }
    REQUIRE(::waitpid(process, nullptr, 0) == process);
    CHECK(content_of(odd / "started") == odd.string());
}

TEST_CASE("installing twice is as installing once, and so is uninstalling")
{
    Machine const machine;
    REQUIRE(machine.type_for_folder("install").code == 0);
    auto const first = content_of(machine.manifest());
    REQUIRE(machine.type_for_folder("install").code == 0);
    CHECK(content_of(machine.manifest()) == first);
    check_output("uninstall.txt", machine.type_for_folder("uninstall"));
    CHECK(!fs::exists(machine.manifest()));
    check_output("uninstall_nothing.txt", machine.type_for_folder("uninstall"));
    check_output("uninstall.json", machine.type_for_folder("uninstall", { "--json" }));
}

TEST_CASE("a file that is not ours is neither replaced nor removed")
{
    Machine const machine;
    fs::create_directory(machine.folder());
    auto const* const foreign
        = GENERATE("{\"name\":\"org.fairtrace.host\",\"description\":\"another\"}", "not JSON", "");
    std::ofstream { machine.manifest() } << foreign;
    std::ofstream { machine.folder() / "org.other.host.json" } << "theirs";
    auto const ran = machine.type_for_folder("install");
    CHECK(ran.code == 2);
    CHECK(ran.error
        == "fairtrace: another program's manifest is in the way (look at it and remove it "
           "yourself)\n");
    CHECK(machine.type_for_folder("uninstall").code == 0);
    CHECK(content_of(machine.manifest()) == foreign);
    CHECK(content_of(machine.folder() / "org.other.host.json") == "theirs");
}

TEST_CASE("uninstalling leaves what was recorded and what others put beside it")
{
    Machine const machine;
    REQUIRE(machine.type_for_folder("install").code == 0);
    std::ofstream { machine.folder() / "org.other.host.json" } << "theirs";
    REQUIRE(machine.type_for_folder("uninstall").code == 0);
    CHECK(content_of(machine.folder() / "org.other.host.json") == "theirs");
    CHECK(fs::exists(machine.policy()));
}

TEST_CASE("a rehearsal says what would be done and does nothing")
{
    Machine const machine;
    check_output("install_rehearsal.txt", machine.type_for_folder("install", { "--dry-run" }));
    CHECK(!fs::exists(machine.folder()));
    CHECK(!fs::exists(machine.path() / "start-host"));
    REQUIRE(machine.type_for_folder("install").code == 0);
    check_output("uninstall_rehearsal.txt", machine.type_for_folder("uninstall", { "--dry-run" }));
    CHECK(fs::exists(machine.manifest()));
}

TEST_CASE("without a choice the browsers that this user has used get a manifest, all or none")
{
    Machine const machine;
    auto const nobody = machine.type("install");
    CHECK(nobody.code == 2);
    CHECK(nobody.error
        == "fairtrace: no browser has been used by this user (name one with --browser)\n");
    fs::create_directories(machine.path() / ".config/chromium");
    fs::create_directories(machine.path() / ".config/google-chrome/NativeMessagingHosts");
    auto const in_the_way
        = machine.path() / ".config/google-chrome/NativeMessagingHosts/org.fairtrace.host.json";
    std::ofstream { in_the_way } << "theirs";
    CHECK(machine.type("install").code == 2);
    CHECK(!fs::exists(machine.path() / ".config/chromium/NativeMessagingHosts"));
    fs::remove(in_the_way);
    check_output("install_used_browsers.txt", machine.type("install"));
    CHECK(fs::exists(in_the_way));
}

TEST_CASE("a browser can be named, and one that is not known is wrong usage")
{
    Machine const machine;
    CHECK(machine.type("install", { "--browser", "chromium" }).code == 0);
    CHECK(fs::exists(
        machine.path() / ".config/chromium/NativeMessagingHosts/org.fairtrace.host.json"));
    auto const ran = machine.type("install", { "--browser", "lynx" });
    CHECK(ran.code == 2);
    CHECK(ran.error.starts_with("fairtrace: this browser is not known ("));
}

TEST_CASE("without the host beside it nothing is installed")
{
    Machine const machine;
    fs::remove(machine.programs() / "fairtrace-host");
    auto const ran = machine.type_for_folder("install");
    CHECK(ran.code == 1);
    CHECK(ran.error
        == "fairtrace: fairtrace-host is not beside this program (build or install both)\n");
}

TEST_CASE("a folder that cannot be made is an error of one line")
{
    Machine const machine;
    auto const ran = machine.type("install", { "--folder", (machine.policy() / "hosts").string() });
    CHECK(ran.code == 1);
    CHECK(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
}
