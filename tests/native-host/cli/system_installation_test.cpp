#include "made_up_machine.hpp"

#include <sys/wait.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

constexpr auto policies_json = "/etc/firefox/policies/policies.json";

constexpr auto theirs = R"({
    "policies": {
        "DisableTelemetry": true,
        "ExtensionSettings": {
            "other@example.org": { "installation_mode": "allowed" }
        }
    }
}
)";

std::vector<std::string> with(MadeUpPackage const& package)
{
    return { "--system", "--package", package.folder().string() };
}

}

TEST_CASE("a package brings every browser's manifest and policy, readable by everybody")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    auto const mask = ::umask(0077);
    check_output("install_system.txt", machine.type("install", with(package)));
    ::umask(mask);
    for (auto const& entry : fs::recursive_directory_iterator { machine.root() }) {
        INFO(entry.path());
        auto const mode = static_cast<unsigned>(entry.status().permissions());
        CHECK(mode == (entry.is_directory() ? 0755 : 0644));
    }
    CHECK(content_of(machine.at("/etc/chromium/policies/managed/fairtrace.json"))
        == content_of(package.folder() / "policies/chromium.json"));
    CHECK(content_of(machine.at(system_policy_file)) == made_up_policy);
    auto const manifest = nlohmann::json::parse(content_of(machine.manifest_of_machine()));
    CHECK(manifest["allowed_origins"][0] == "chrome-extension://" + made_up_ids.chromium + "/");
    CHECK(manifest["path"] == machine.host().string());
    CHECK(parse_package_info(content_of(machine.at(system_package_file)))->ids == made_up_ids);
}

TEST_CASE("uninstalling a package gives back the machine as it was, folders too")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    fs::create_directories(machine.at("/etc/chromium/policies"));
    auto const before = tree_of(machine.root());
    REQUIRE(machine.type("install", with(package)).code == 0);
    check_output("uninstall_system.txt", machine.type("uninstall", with(package)));
    CHECK(tree_of(machine.root()) == before);
}

TEST_CASE("entries of others in Firefox's policies.json stay, to the byte")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    write(machine.at(policies_json), nlohmann::json::parse(theirs).dump(4) + "\n");
    auto const before = tree_of(machine.root());
    REQUIRE(machine.type("install", with(package)).code == 0);
    auto const merged = nlohmann::json::parse(content_of(machine.at(policies_json)))["policies"];
    CHECK(merged["DisableTelemetry"] == true);
    CHECK(merged["ExtensionSettings"].size() == 2);
    REQUIRE(machine.type("uninstall", with(package)).code == 0);
    CHECK(tree_of(machine.root()) == before);
}

TEST_CASE("an installed package needs no more than Firefox's shared file")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "share/fairtrace" };
    REQUIRE(machine.type("install", { "--system", "--browser", "firefox" }).code == 0);
    CHECK(fs::exists(machine.at(policies_json)));
    CHECK(
        fs::exists(machine.at("/usr/lib/mozilla/native-messaging-hosts/org.fairtrace.host.json")));
    CHECK(!fs::exists(machine.at("/etc/chromium")));
    CHECK(!fs::exists(machine.at("/etc/fairtrace")));
}

TEST_CASE("a file in the way is named, and nothing is written")
{
    MadeUpMachine const machine;
    MadeUpPackage const package { machine.path() / "package" };
    auto const [file, text, code, message]
        = GENERATE(table<char const*, char const*, int, char const*>(
            { { policies_json, "not JSON", 4, "Firefox's policies.json has not the form" },
                { "/etc/opt/edge/policies/managed/fairtrace.json", "{}", 2,
                    "is another program's policy" },
                { "/usr/lib/mozilla/native-messaging-hosts/org.fairtrace.host.json", "{}", 2,
                    "is another program's manifest" },
                { "/etc/opt/edge", "a file where a folder belongs", 1, "cannot be written" },
                { "/etc/fairtrace/policy.json/x", "in a folder", 2, "is in the way" } }));
    write(machine.at(file), text);
    auto const before = tree_of(machine.root());
    auto const ran = machine.type("install", with(package));
    INFO(ran.error);
    CHECK(ran.code == code);
    CHECK(ran.error.starts_with("fairtrace: HOME/root/"));
    CHECK(ran.error.find(message) != std::string::npos);
    CHECK(tree_of(machine.root()) == before);
}

TEST_CASE("a folder that is no package, or whose parts do not belong together, is refused")
{
    MadeUpMachine const machine;
    CHECK(machine.type("install", { "--system", "--package", "/nowhere" }).code == 4);
    MadeUpPackage const package { machine.path() / "package" };
    write(package.folder() / "policy.json", replaced(made_up_policy, "24", "25"));
    auto const ran = machine.type("install", with(package));
    CHECK(ran.code == 4);
    CHECK(ran.error.find("its policy.json is not the one") != std::string::npos);
    CHECK(tree_of(machine.root()).empty());
}

TEST_CASE("who is not root cannot change the machine, and is told how")
{
    MadeUpMachine const machine;
    auto const process = ::fork();
    if (process == 0) {
        if (::geteuid() == 0 && ::setuid(65'534) != 0)
            ::_exit(99);
        std::istringstream input;
        std::ostringstream said;
        auto const code = run_command_line(
            { { "install", "--system" }, machine.programs(), input, said, said, false });
        auto const is_clear = said.str()
            == "fairtrace: --system changes files of the machine (run it as root, for example with "
               "sudo)\n";
        ::_exit(is_clear ? code : 98);
    }
    int status = 0;
    REQUIRE(::waitpid(process, &status, 0) == process);
    CHECK(WEXITSTATUS(status) == 1);
}
