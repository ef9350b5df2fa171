#include "cli_fixture.hpp"

#include <regex>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// The size of the store's files is SQLite's affair.
Ran status(MadeUpHome const& home, std::vector<std::string> arguments = { "status" })
{
    auto ran = run(home, std::move(arguments));
    ran.output = std::regex_replace(ran.output, std::regex { "[0-9]+ KiB" }, "SIZE KiB");
    ran.output = std::regex_replace(ran.output, std::regex { "\"bytes\": [0-9]+" }, "\"bytes\": 0");
    return ran;
}

}

TEST_CASE("status says what is recorded, under which consent, and what is missing")
{
    RecordedHome const home;
    check_output("status.txt", status(home));
    check_output("status.json", status(home, { "status", "--json" }));
}

TEST_CASE("status of a home where nothing happened yet makes nothing")
{
    MadeUpHome const home;
    check_output("status_empty.txt", status(home));
    CHECK(!fs::exists(home.database()));
    CHECK(!fs::exists(home.path() / "keys"));
}

TEST_CASE("status without a usable policy says that nothing is recorded, and why")
{
    RecordedHome const home;
    home.write_policy(replaced(made_up_policy, "\"version\": 1", "\"version\": 2"));
    check_output("status_policy_rejected.txt", status(home));
    check_output("status_policy_rejected.json", status(home, { "status", "--json" }));
    fs::remove(home.policy());
    check_output("status_no_policy.txt", status(home));
}

TEST_CASE("status says that one has paused or withdrawn")
{
    RecordedHome const home;
    tell_host(home, { request("pause") });
    CHECK(status(home).output.starts_with("fairtrace is paused\n"));
    tell_host(home, { request("resume"), consent({ { "notice", "" } }, {}) });
    CHECK(status(home).output.starts_with("fairtrace is not recording: you have not consented\n"));
    CHECK(status(home).output.find("Consent  withdrawn\n") != std::string::npos);
}

TEST_CASE("status of a damaged store is an error of its own")
{
    MadeUpHome const home;
    std::ofstream { home.database() } << std::string(8192, 'x');
    check_failure(home, { "status" }, 4,
        "the store is damaged (nothing was changed, restore it or move it away)");
}
