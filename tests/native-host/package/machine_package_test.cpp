#include "package_fixture.hpp"

#include <fairtrace/temporary_folder.hpp>

#include <chrono>
#include <cstdio>
#include <sys/stat.h>
#include <thread>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::string said_by(std::string const& command)
{
    std::string text;
    auto* const pipe = ::popen(command.c_str(), "r");
    for (int character = std::fgetc(pipe); character != EOF; character = std::fgetc(pipe))
        text += static_cast<char>(character);
    CHECK(::pclose(pipe) == 0);
    return text;
}

// Both packages, made in a folder of their own.
std::vector<PackageFile> machine_packages(PackageFixture const& package, SigningKey const& key)
{
    auto const request = package.request();
    auto const workspace = TemporaryFolder::create();
    REQUIRE(workspace);
    MachineRequest const machine { package.prefix.path(), workspace->path(),
        package_info(request, key), request.policy };
    auto const staged = stage_machine(machine, *package_files(request, key));
    REQUIRE(staged);
    std::vector<PackageFile> made;
    for (auto const format : { MachineFormat::Deb, MachineFormat::Rpm }) {
        REQUIRE(check_tools(format));
        auto file = machine_package(machine, format);
        REQUIRE(file);
        made.push_back(*std::move(file));
    }
    return made;
}

}

TEST_CASE(
    "the packages for machines hold everything, and are the same bytes whenever they are made")
{
    PackageFixture const here;
    auto const first = machine_packages(here, here.key());
    std::this_thread::sleep_for(std::chrono::milliseconds { 1100 });
    PackageFixture const there;
    auto const mask = ::umask(077);
    auto const second = machine_packages(there, here.key());
    ::umask(mask);
    CHECK(first[0].path == "fairtrace_0.1.0.3_amd64.deb");
    CHECK(first[1].path == "fairtrace-0.1.0.3-1.x86_64.rpm");
    CHECK((first[0].bytes == second[0].bytes)); // In parentheses: no bytes in the report.
    CHECK((first[1].bytes == second[1].bytes));

    REQUIRE(write_files(here.path(), first));
    auto const in_deb
        = said_by("dpkg-deb --contents '" + (here.path() / first[0].path).string() + "'");
    auto const in_rpm = said_by("rpm -qpl '" + (here.path() / first[1].path).string() + "'");
    for (std::string const file : { "/usr/bin/fairtrace-host", "/usr/share/fairtrace/package.json",
             "/usr/share/fairtrace/browser/updates.xml", "/usr/share/man/man1/fairtrace.1",
             "/usr/share/fairtrace/policies/firefox.json", "/etc/fairtrace/policy.json",
             "/etc/chromium/policies/managed/fairtrace.json",
             "/etc/opt/edge/policies/managed/fairtrace.json",
             "/etc/brave/policies/managed/fairtrace.json",
             "/etc/opt/chrome/native-messaging-hosts/org.fairtrace.host.json",
             "/usr/lib/mozilla/native-messaging-hosts/org.fairtrace.host.json" }) {
        INFO(file);
        CHECK(in_deb.find("." + file + "\n") != std::string::npos);
        CHECK(in_rpm.find(file + "\n") != std::string::npos);
    }
    // Firefox's policies.json may be others' too: the package merges, it does not own.
    CHECK(in_deb.find("/etc/firefox") == std::string::npos);
}
