#include "made_up_machine.hpp"

#include <sys/wait.h>

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("install writes a manifest by which a browser finds the host")
{
    MadeUpMachine const machine;
    check_output("install.txt", machine.type_for_folder("install"));
    check_output("install.json", machine.type_for_folder("install", { "--json" }));
    check_golden("install_manifest.json",
        replaced(content_of(machine.manifest()), machine.path().string(), "HOME"));
}

TEST_CASE("the starter hands the chosen home to the host, whatever its path has in it")
{
    MadeUpMachine const machine;
    auto const odd = machine.path() / "it's a $HOME";
    std::ofstream { machine.host() }
        << "#!/bin/sh\nprintf '%s' \"$FAIRTRACE_HOME\" > \"$FAIRTRACE_HOME/started\"\n";
    std::istringstream input;
    std::ostringstream said;
    REQUIRE(run_command_line({ { "install", "--user", "--folder", machine.folder().string(),
                                   "--home", odd.string() },
                machine.programs(), input, said, said, false })
        == 0);
    auto const starter
        = nlohmann::json::parse(content_of(machine.manifest()))["path"].get<std::string>();
    CHECK(starter == (odd / "start-host").string());
    auto const process = ::fork();
    if (process == 0) {
        ::execl(starter.c_str(), starter.c_str(), nullptr);
        ::_exit(127);
    }
    REQUIRE(::waitpid(process, nullptr, 0) == process);
    CHECK(content_of(odd / "started") == odd.string());
}

TEST_CASE("installing twice is as installing once")
{
    MadeUpMachine const machine;
    REQUIRE(machine.type_for_folder("install").code == 0);
    auto const first = tree_of(machine.path());
    check_output("install_again.txt", machine.type_for_folder("install"));
    CHECK(tree_of(machine.path()) == first);
}

TEST_CASE("a file that is not ours is named and not replaced")
{
    MadeUpMachine const machine;
    auto const* const foreign
        = GENERATE("{\"name\":\"org.fairtrace.host\",\"description\":\"another\"}", "not JSON", "");
    write(machine.manifest(), foreign);
    auto const ran = machine.type_for_folder("install");
    CHECK(ran.code == 2);
    CHECK(ran.error
        == "fairtrace: HOME/hosts/org.fairtrace.host.json: is another program's manifest (look at "
           "it and remove it yourself)\n");
    CHECK(content_of(machine.manifest()) == foreign);
}

TEST_CASE("a rehearsal of an installation says what would be done and does nothing")
{
    MadeUpMachine const machine;
    auto const before = tree_of(machine.path());
    check_output("install_rehearsal.txt", machine.type_for_folder("install", { "--dry-run" }));
    CHECK(tree_of(machine.path()) == before);
}

TEST_CASE("without a choice the browsers that this user has used get a manifest, all or none")
{
    MadeUpMachine const machine;
    auto const nobody = machine.type("install", { "--user" });
    CHECK(nobody.code == 2);
    CHECK(nobody.error
        == "fairtrace: no browser has been used by this user (name one with --browser)\n");
    fs::create_directories(machine.path() / ".config/chromium");
    auto const in_the_way
        = machine.path() / ".config/google-chrome/NativeMessagingHosts/org.fairtrace.host.json";
    write(in_the_way, "theirs");
    CHECK(machine.type("install", { "--user" }).code == 2);
    CHECK(!fs::exists(machine.path() / ".config/chromium/NativeMessagingHosts"));
    fs::remove(in_the_way);
    check_output("install_used_browsers.txt", machine.type("install", { "--user" }));
    CHECK(fs::exists(in_the_way));
}

TEST_CASE("a browser can be named, and one that is not known is wrong usage")
{
    MadeUpMachine const machine;
    CHECK(machine.type("install", { "--user", "--browser", "chromium" }).code == 0);
    CHECK(fs::exists(machine.manifest_of_user()));
    auto const ran = machine.type("install", { "--user", "--browser", "lynx" });
    CHECK(ran.code == 2);
    CHECK(ran.error.starts_with("fairtrace: this browser is not known ("));
}

TEST_CASE("a browser that is named and not here gets its manifest, and that it is not here is said")
{
    MadeUpMachine const machine;
    auto const ran = machine.type("install", { "--user", "--browser", "edge" });
    CHECK(ran.code == 0);
    CHECK(ran.output.find("Microsoft Edge is not installed here") != std::string::npos);
    machine.add_chromium();
    auto const present = machine.type("install", { "--user", "--browser", "chromium" });
    CHECK(present.output.find("not installed") == std::string::npos);
}

TEST_CASE("it must be said for whom, and not for both")
{
    MadeUpMachine const machine;
    auto const scopes
        = GENERATE(std::vector<std::string> {}, std::vector<std::string> { "--user", "--system" });
    auto const ran = machine.type("install", scopes);
    CHECK(ran.code == 2);
    CHECK(ran.error.starts_with("fairtrace: it is not said for whom ("));
}

TEST_CASE("without the host beside it nothing is installed")
{
    MadeUpMachine const machine;
    fs::remove(machine.host());
    auto const ran = machine.type_for_folder("install");
    CHECK(ran.code == 1);
    CHECK(ran.error
        == "fairtrace: fairtrace-host is not beside this program (build or install both)\n");
}

TEST_CASE("a folder that cannot be made is an error of one line")
{
    MadeUpMachine const machine;
    auto const ran
        = machine.type("install", { "--user", "--folder", (machine.policy() / "hosts").string() });
    CHECK(ran.code == 1);
    CHECK(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
}

TEST_CASE("a user's package lets its own extension start the host, and the host knows its id")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    auto const ran = machine.type_for_folder("install", { "--package", package.folder().string() });
    CHECK(ran.code == 0);
    auto const manifest = nlohmann::json::parse(content_of(machine.manifest()));
    CHECK(manifest["allowed_origins"][0] == "chrome-extension://" + made_up_ids.chromium + "/");
    auto const known = parse_package_info(content_of(machine.path() / "package.json"));
    CHECK(known->ids == made_up_ids);
}

TEST_CASE("a Flatpak or Snap is said to be one, and is an error where it was meant alone")
{
    MadeUpMachine const machine;
    fs::create_directories(machine.at("/snap/firefox"));
    fs::create_directories(machine.at("/var/lib/flatpak/app/org.chromium.Chromium"));
    fs::create_directories(machine.path() / ".mozilla");
    check_output("install_sandboxed.txt", machine.type("install", { "--user" }));
    auto const ran = machine.type("install", { "--user", "--browser", "chromium" });
    CHECK(ran.code == 2);
    CHECK(ran.error.starts_with("fairtrace: this browser is here only as a Flatpak or Snap"));
    machine.add_chromium();
    CHECK(machine.type("install", { "--user", "--browser", "chromium" }).code == 0);
}
