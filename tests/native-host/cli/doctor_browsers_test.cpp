// What stands between a browser and the host: manifests, browser policies, the package.
#include "doctor_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("a manifest by which the browser does not get to this host is found")
{
    SoundMachine const machine;
    SECTION("absent")
    {
        fs::remove(machine.manifest_of_user());
        check_found(machine, "manifest.chromium", "problem", "no manifest");
    }
    SECTION("another program's")
    {
        write(machine.manifest_of_user(), "{}");
        check_found(machine, "manifest.chromium", "problem", "is another program's");
    }
    SECTION("wrong path")
    {
        edit_manifest(machine, "path", "/nowhere/fairtrace-host");
        check_found(machine, "manifest.chromium", "problem", "which is not there");
    }
    SECTION("another installation")
    {
        edit_manifest(machine, "path", "/bin/true");
        check_found(machine, "manifest.chromium", "warning", "starts another installation");
    }
    SECTION("wrong extension")
    {
        edit_manifest(machine, "allowed_origins", { "chrome-extension://aaaa/" });
        check_found(machine, "manifest.chromium", "problem", "lets another extension start");
    }
    SECTION("writable by others")
    {
        ::chmod(machine.manifest_of_user().c_str(), 0666);
        check_found(machine, "manifest.chromium", "problem", "can be changed by others");
    }
    SECTION("in front of the machine's")
    {
        REQUIRE(machine.type("install", { "--system" }).code == 0);
        check_found(machine, "manifest.chromium", "warning", "stands in front of the machine's");
    }
    SECTION("a user's, which a policy does not let count")
    {
        write_browser_policy(machine, "a.json", R"({"NativeMessagingUserLevelHosts": false})");
        check_found(machine, "manifest.chromium", "problem", "does not count");
    }
}

TEST_CASE("browser policies that keep the extension from the host are found")
{
    SoundMachine const machine;
    SECTION("the host is blocked")
    {
        write_browser_policy(machine, "a.json", R"({"NativeMessagingBlocklist": ["*"]})");
        check_found(machine, "browser_policy.chromium", "problem", "NativeMessagingBlocklist");
    }
    SECTION("all extensions are blocked")
    {
        write_browser_policy(
            machine, "a.json", R"({"ExtensionSettings": {"*": {"installation_mode": "blocked"}}})");
        check_found(machine, "browser_policy.chromium", "problem", "it blocks the extension");
    }
    SECTION("all extensions are blocked, the older way")
    {
        write_browser_policy(machine, "a.json", R"({"ExtensionInstallBlocklist": ["*"]})");
        check_found(machine, "browser_policy.chromium", "problem", "it blocks the extension");
    }
    SECTION("two files contradict each other")
    {
        write_browser_policy(
            machine, "a.json", R"({"NativeMessagingAllowlist": ["org.fairtrace.host"]})");
        write_browser_policy(
            machine, "b.json", R"({"NativeMessagingAllowlist": ["org.other.host"]})");
        check_found(machine, "browser_policy.chromium", "problem", "a.json and b.json");
    }
    SECTION("a file is no JSON")
    {
        write_browser_policy(machine, "a.json", "{");
        check_found(machine, "browser_policy.chromium", "warning", "cannot be read as JSON");
    }
    SECTION("in Firefox")
    {
        write(machine.at("/usr/bin/firefox"), "");
        write(machine.at("/etc/firefox/policies/policies.json"),
            R"({"policies": {"ExtensionSettings": {"*": {"installation_mode": "blocked"}}}})");
        check_found(machine, "browser_policy.firefox", "problem", "blocks the extension");
    }
}

TEST_CASE("a block with an exception for the extension and the host is none")
{
    SoundMachine const machine;
    auto const id = development_ids().chromium;
    nlohmann::json const policy { { "NativeMessagingBlocklist", { "*" } },
        { "NativeMessagingAllowlist", { host_name() } },
        { "ExtensionSettings",
            { { "*", { { "installation_mode", "blocked" } } },
                { id, { { "installation_mode", "force_installed" } } } } } };
    write_browser_policy(machine, "a.json", policy.dump());
    auto const ran = machine.type({ "doctor" });
    INFO(ran.output);
    CHECK(ran.code == 0);
}

TEST_CASE("a package that does not fit programs, extension or policy is found")
{
    if (::geteuid() != 0) {
        WARN("not tried: a machine's policy must be root's");
        return;
    }
    SoundMachine const machine;
    MadeUpPackage const package { machine.path() / "share/fairtrace" };
    write(machine.at(system_policy_file), made_up_policy);
    REQUIRE(machine.type("install", { "--system" }).code == 0);
    REQUIRE(machine.type("uninstall", { "--user" }).code == 0);
    write_browser_policy(
        machine, "fairtrace.json", content_of(package.folder() / "policies/chromium.json"));
    auto const updates = machine.at("/usr/share/fairtrace/browser/updates.xml");
    write(updates, "");
    auto info = package.info();
    SECTION("it fits")
    {
        auto const ran = machine.type({ "doctor" });
        INFO(ran.output);
        CHECK(ran.code == 0);
        CHECK(ran.output.find("ok       Package") != std::string::npos);
    }
    SECTION("another version")
    {
        info.version = "0.0.9.7";
        package.write_info(info);
        check_found(machine, "package", "problem", "beside programs of version");
    }
    SECTION("an older extension")
    {
        info.version = FAIRTRACE_VERSION ".8";
        package.write_info(info);
        check_found(machine, "package", "problem", "but its extension is version");
    }
    SECTION("a policy that approves more")
    {
        write(machine.at(system_policy_file),
            replaced(made_up_policy, "\"https://stock.example.org\"",
                "\"https://stock.example.org\", \"https://more.example.org\""));
        check_found(machine, "package", "problem", "may not go into https://more.example.org");
    }
    SECTION("a policy that was narrowed")
    {
        write(machine.at(system_policy_file), replaced(made_up_policy, "365", "30"));
        check_found(machine, "package", "warning", "made from another policy");
    }
    SECTION("a browser policy that is not rolled out")
    {
        fs::remove(machine.at("/etc/chromium/policies/managed/fairtrace.json"));
        check_found(machine, "browser_policy.chromium", "warning", "no policy installs");
    }
    SECTION("an extension that browsers do not find")
    {
        fs::remove(updates);
        check_found(machine, "package", "problem",
            "fetch the extension from HOME/root/usr/share/fairtrace/browser/updates.xml, which is");
    }
    SECTION("no package at all in its place")
    {
        write(package.folder() / "package.json", "{}");
        check_found(machine, "package", "problem", "");
    }
}
