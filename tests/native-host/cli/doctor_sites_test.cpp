// The sites that a browser policy lets the extension into, and the policy's origins.
#include "doctor_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

using Texts = std::vector<std::string>;

std::string settings(Texts const& blocked, Texts const& allowed)
{
    return nlohmann::json {
        { "ExtensionSettings",
            { { development_ids().chromium,
                { { "installation_mode", "force_installed" }, { "runtime_blocked_hosts", blocked },
                    { "runtime_allowed_hosts", allowed } } } } }
    }.dump();
}

Texts const approved { "https://orders.example.org", "https://stock.example.org" };

}

TEST_CASE("a browser policy that allows exactly what is approved is sound")
{
    SoundMachine const machine;
    write_browser_policy(machine, "a.json", settings({ "*://*" }, approved));
    auto const ran = machine.type({ "doctor" });
    INFO(ran.output);
    CHECK(ran.code == 0);
    CHECK(masked(ran.output).find("warning") == std::string::npos);
}

TEST_CASE("a browser policy that keeps the extension out of an approved origin is a problem")
{
    SoundMachine const machine;
    SECTION("in Firefox, by its restricted domains")
    {
        write(machine.at("/usr/bin/firefox"), "");
        write(machine.at("/etc/firefox/policies/policies.json"),
            R"({"policies": {"ExtensionSettings": {"*": {"restricted_domains":
                ["elsewhere.example.org", "stock.example.org"]}}}})");
        check_found(machine, "browser_policy.firefox", "problem",
            "keeps the extension out of https://stock.example.org, which the policy");
    }
    SECTION("which it does not allow")
    {
        write_browser_policy(machine, "a.json", settings({ "*://*" }, { approved[0] }));
        check_found(machine, "browser_policy.chromium", "problem",
            "a.json keeps the extension out of https://stock.example.org, which the policy");
    }
    SECTION("which it blocks by name")
    {
        write_browser_policy(machine, "a.json", settings({ "*://*.example.org" }, { approved[0] }));
        check_found(machine, "browser_policy.chromium", "problem", "https://stock.example.org");
    }
    SECTION("as it does with all extensions")
    {
        write_browser_policy(machine, "a.json",
            R"({"ExtensionSettings": {"*": {"runtime_blocked_hosts": ["https://*.example.org"]}}})");
        check_found(machine, "browser_policy.chromium", "problem",
            "out of https://orders.example.org and 1 more");
    }
    SECTION("in the last of two files, which is the one that the browser takes")
    {
        write_browser_policy(machine, "a.json", settings({ "*://*" }, approved));
        write_browser_policy(machine, "b.json", settings({ "*://*" }, {}));
        auto const output = machine.type({ "doctor" }).output;
        CHECK(output.find("b.json keeps the extension out") != std::string::npos);
    }
    SECTION("by a pattern that no browser takes")
    {
        write_browser_policy(machine, "a.json", settings({ "*://*/*" }, approved));
        check_found(machine, "browser_policy.chromium", "problem",
            "\"*://*/*\" is no pattern of hosts, so the browser drops");
    }
}

TEST_CASE("each browser's own policy is compared with what is approved")
{
    SoundMachine const machine;
    for (auto const* const id : { "chrome", "edge", "brave" }) {
        auto const browser = *find_browser(id);
        CAPTURE(id);
        write(machine.at("/usr/bin/" + browser.programs.front()), "");
        for (auto const& place : policy_places(System::Linux)) {
            if (place.browser.id == browser.id)
                write(machine.at(place.where), settings({ "*://*" }, { approved[0] }));
        }
        check_found(machine, "browser_policy." + browser.id, "problem", approved[1]);
    }
}

TEST_CASE("a browser policy that lets the extension into more than is approved is a warning")
{
    SoundMachine const machine;
    SECTION("a host")
    {
        write_browser_policy(machine, "a.json",
            settings({ "*://*" }, { approved[0], approved[1], "https://old.example.org" }));
        check_found(machine, "browser_policy.chromium", "warning",
            "a.json lets the extension into https://old.example.org, which the policy does not");
    }
    SECTION("all that it does not block")
    {
        write_browser_policy(machine, "a.json", settings({ "http://*" }, approved));
        check_found(machine, "browser_policy.chromium", "warning",
            "does not keep the extension out of other sites");
    }
}

TEST_CASE("how to mend a browser policy depends on whose file it is and what is older")
{
    if (::geteuid() != 0) {
        WARN("not tried: a machine's policy must be root's");
        return;
    }
    SoundMachine const machine;
    MadeUpPackage const package { machine.path() / "share/fairtrace" };
    auto const rolled_out = content_of(package.folder() / "policies/chromium.json");
    auto const narrow = replaced(rolled_out, "\"https://stock.example.org\"", "\"https://a.test\"");
    auto const mend_of = [&] {
        auto const ran = machine.type({ "doctor", "--json" });
        CHECK(ran.code == 1);
        return finding_in(ran, "browser_policy.chromium")["mend"].get<std::string>();
    };
    write(machine.at(system_policy_file), made_up_policy);
    write_browser_policy(machine, "fairtrace.json", narrow);
    SECTION("a browser policy older than the package")
    {
        CHECK(mend_of().starts_with("install the package again"));
    }
    SECTION("a package older than the policy")
    {
        write(machine.at(system_policy_file), replaced(made_up_policy, "365", "30"));
        CHECK(mend_of().starts_with("run fairtrace package with the present policy"));
    }
    SECTION("an administrator's own file")
    {
        fs::remove(machine.at("/etc/chromium/policies/managed/fairtrace.json"));
        write_browser_policy(machine, "own.json", narrow);
        CHECK(mend_of().starts_with("correct runtime_blocked_hosts and runtime_allowed_hosts of "
            + made_up_ids.chromium + " in HOME/root/etc/chromium/policies/managed/own.json"));
    }
}

TEST_CASE("without a policy that can be used the browser's policy is compared with nothing")
{
    SoundMachine const machine;
    machine.write_policy("{");
    write_browser_policy(machine, "a.json", settings({ "*://*" }, {}));
    auto const ran = machine.type({ "doctor", "--json" });
    CHECK(ran.code == 1);
    CHECK(!finding_in(ran, "browser_policy.chromium").is_object());
}
