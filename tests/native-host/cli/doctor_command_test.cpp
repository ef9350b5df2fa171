#include "doctor_fixture.hpp"

#include <fairtrace/framing.hpp>
#include <fairtrace/temporary_folder.hpp>

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// Of the host, which is many megabytes long, what says whether somebody wrote or replaced it.
std::map<std::string, std::string> state_of(SoundMachine const& machine)
{
    struct ::stat host { };

    REQUIRE(::stat(machine.host().c_str(), &host) == 0);
    auto const aside = TemporaryFolder::create();
    REQUIRE(aside);
    fs::rename(machine.host(), aside->path() / "host");
    auto state = tree_of(machine.path());
    fs::rename(aside->path() / "host", machine.host());
    state["host"] = std::to_string(host.st_ino) + " " + std::to_string(host.st_mode) + " "
        + std::to_string(host.st_size) + " " + std::to_string(host.st_mtim.tv_sec) + " "
        + std::to_string(host.st_mtim.tv_nsec);
    return state;
}

}

TEST_CASE("on a sound machine the doctor finds nothing, and changes nothing")
{
    SoundMachine const machine;
    auto const before = state_of(machine);
    auto const ran = machine.type({ "doctor" });
    INFO(ran.output);
    CHECK(ran.code == 0);
    CHECK(state_of(machine) == before);
}

TEST_CASE("what is wrong stands in a line each, and below how to mend it")
{
    SoundMachine const machine;
    fs::remove(machine.manifest_of_user());
    write(machine.at("/usr/bin/firefox-esr"), "#!/bin/sh\n");
    machine.write_policy("{\n  \"version\": 2\n}\n");
    auto const said = machine.type({ "doctor" });
    CHECK(said.code == 1);
    check_golden("doctor.txt", masked(said.output));
    auto const written = machine.type({ "doctor", "--json" });
    check_golden("doctor.json", masked_json(written.output).dump(2) + "\n");
}

TEST_CASE("the doctor says the same of whoever agreed, refused or never decided")
{
    auto const says = [](std::vector<nlohmann::json> const& messages) {
        SoundMachine const machine;
        tell_host(machine, messages);
        ::chmod(machine.path().c_str(), 0700);
        return masked(machine.type({ "doctor" }).output);
    };
    auto const undecided = says({});
    CHECK(undecided.find("problem") == std::string::npos);
    CHECK(says({ consent_to_all({ { "notice", "" } }), batch(1, events(1, 3)) }) == undecided);
    CHECK(says({ consent({ { "notice", "" } }, {}) }) == undecided);
    SoundMachine const fresh;
    CHECK(masked(fresh.type({ "doctor" }).output) == undecided);
}

TEST_CASE("a host that is missing, cannot be started or can be replaced by others is found")
{
    SoundMachine const machine;
    SECTION("missing")
    {
        fs::remove(machine.host());
        check_found(machine, "host", "problem", "is missing");
    }
    SECTION("not executable")
    {
        fs::remove(machine.host());
        write(machine.host(), "no program");
        check_found(machine, "host", "problem", "is not executable");
    }
    SECTION("writable by others")
    {
        ::chmod(machine.programs().c_str(), 0777);
        check_found(machine, "host", "problem", "can be replaced by others");
    }
}

TEST_CASE("a host that does not answer as it should is found")
{
    SoundMachine const machine;
    SECTION("nothing")
    {
        machine.put_host_that_says("");
        check_found(machine, "round_trip", "problem", "did not answer");
    }
    SECTION("no frame")
    {
        machine.put_host_that_says("Welcome to this machine!\n");
        check_found(machine, "round_trip", "problem", "did not answer");
    }
    SECTION("another version")
    {
        machine.put_host_that_says(make_frame(R"({"type":"welcome","host":"0.0.9"})"));
        check_found(machine, "round_trip", "problem", "the host is version 0.0.9");
    }
}

TEST_CASE("keys that are gone or damaged are found, and not made anew")
{
    SoundMachine const machine;
    tell_host(machine, { consent_to_all({ { "notice", "" } }) });
    auto const key = machine.path() / "keys/key";
    SECTION("gone")
    {
        fs::remove(key);
        check_found(machine, "keys", "problem", "is gone");
        CHECK(!fs::exists(key));
    }
    SECTION("damaged")
    {
        std::ofstream { key } << "short";
        check_found(machine, "keys", "problem", "does not fit");
    }
}

TEST_CASE("data and keys that others can read are found")
{
    SoundMachine const machine;
    tell_host(machine, { consent_to_all({ { "notice", "" } }) });
    SECTION("a folder")
    {
        ::chmod(machine.path().c_str(), 0755);
        check_found(machine, "folders", "warning", "others can look into");
    }
    SECTION("a key")
    {
        ::chmod((machine.path() / "keys/key").c_str(), 0644);
        check_found(machine, "folders", "problem", "keys/key");
    }
}

TEST_CASE("a clock that is behind what was stored is found")
{
    SoundMachine const machine;
    tell_host(machine, { consent_to_all({ { "notice", "" } }) });
    fs::last_write_time(
        machine.database(), fs::file_time_type::clock::now() + std::chrono::hours { 24 * 40 });
    check_found(machine, "clock", "problem", "behind what was written");
}

TEST_CASE("a policy that others can write, or that is not one, is found")
{
    SoundMachine const machine;
    SECTION("writable")
    {
        ::chmod(machine.policy().c_str(), 0666);
        check_found(machine, "policy", "problem", "others can write the policy");
    }
    SECTION("malformed, with the line")
    {
        machine.write_policy("{\n  \"version\": 1,\n  oops\n}\n");
        check_found(machine, "policy", "problem", "policy.json:3: ");
    }
    SECTION("missing")
    {
        fs::remove(machine.policy());
        check_found(machine, "policy", "problem", "there is no policy");
    }
}
