#include "cli_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("wrong arguments are one line and exit code 2")
{
    MadeUpHome const home;
    check_failure(home, {}, 2, "A subcommand is required (see fairtrace --help)");
    for (auto const& arguments : std::vector<std::vector<std::string>> { { "dance" },
             { "tasks", "--purpose", "x" }, { "policy" }, { "show", "1", "2" }, { "install" },
             { "uninstall" }, { "export", "--purpose" } }) {
        CAPTURE(arguments);
        auto const ran = run(home, arguments);
        CHECK(ran.code == 2);
        CHECK(ran.output.empty());
        CHECK(ran.error.starts_with("fairtrace: "));
        CHECK(std::count(ran.error.begin(), ran.error.end(), '\n') == 1);
    }
}

TEST_CASE("help names every subcommand and every exit code")
{
    MadeUpHome const home;
    auto const ran = run(home, { "--help" });
    CHECK(ran.code == 0);
    for (auto const* const word : { "policy", "install", "uninstall", "status", "tasks", "show",
             "export", "redact", "0 ok", "1 failed check", "2 usage", "3 refused", "4 damaged" })
        CHECK(ran.output.find(word) != std::string::npos);
}

TEST_CASE("the version is that of the project")
{
    MadeUpHome const home;
    auto const ran = run(home, { "--version" });
    CHECK(ran.code == 0);
    CHECK(ran.output.starts_with("fairtrace "));
}

TEST_CASE("--json may stand before or after the subcommand")
{
    MadeUpHome const home;
    CHECK(run(home, { "--json", "tasks" }).output == run(home, { "tasks", "--json" }).output);
}

TEST_CASE("an output that cannot be written is an error, not a success")
{
    RecordedHome const home;
    std::istringstream input;
    std::ofstream full { "/dev/full" };
    std::ostringstream error;
    auto const code = run_command_line(
        { { "show", "1", "--home", home.path().string() }, "/nowhere", input, full, error, false });
    CHECK(code == 1);
    CHECK(error.str() == "fairtrace: the output cannot be written (check where it goes)\n");
}

TEST_CASE("FAIRTRACE_HOME chooses the home, and --home comes before it")
{
    RecordedHome const recorded;
    MadeUpHome const empty;
    ::setenv("FAIRTRACE_HOME", recorded.path().c_str(), 1);
    std::istringstream input;
    std::ostringstream output;
    CHECK(run_command_line({ { "tasks" }, "/nowhere", input, output, output, false }) == 0);
    auto const chosen = run(empty, { "tasks" }).output;
    ::unsetenv("FAIRTRACE_HOME");
    CHECK(output.str() == run(recorded, { "tasks" }).output);
    CHECK(chosen == "Nothing is recorded yet.\n");
}
