#include "cli_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::vector<std::string> sentences(MadeUpHome const& home, char const* task)
{
    std::vector<std::string> found;
    auto const shown = Json::parse(run(home, { "show", task, "--json" }).output);
    for (auto const& step : shown["steps"])
        found.push_back(step["sentence"]);
    return found;
}

}

TEST_CASE("erase takes a step of a task as show numbers it, and says so")
{
    RecordedHome const home;
    auto expected = sentences(home, "1");
    expected.erase(expected.begin() + 1);
    check_output("erase_step.txt", run(home, { "erase", "--task", "1", "--step", "2", "--yes" }));
    CHECK(sentences(home, "1") == expected);
}

TEST_CASE("erase takes a task, a category, an app, the last minutes or everything")
{
    RecordedHome const home;
    check_output("erase_category.txt", run(home, { "erase", "--category", "text", "--yes" }));
    check_output("erase_task.txt", run(home, { "erase", "--task", "2", "--yes" }));
    check_output(
        "erase_everything.json", run(home, { "erase", "--everything", "--yes", "--json" }));
    CHECK(Json::parse(run(home, { "tasks", "--json" }).output)["tasks"].empty());
    check_output("erase_nothing.txt", run(home, { "erase", "--app", "orders", "--yes" }));
    check_output("erase_nothing.txt", run(home, { "erase", "--minutes", "5", "--yes" }));
}

TEST_CASE("erase asks, and does nothing without a yes")
{
    RecordedHome const home;
    auto const before = sentences(home, "1");
    check_output("erase_declined.txt", run(home, { "erase", "--everything" }, "no\n"));
    check_output("erase_declined.txt", run(home, { "erase", "--everything" }));
    CHECK(sentences(home, "1") == before);
    CHECK(run(home, { "erase", "--everything" }, "yes\n").code == 0);
    CHECK(Json::parse(run(home, { "tasks", "--json" }).output)["tasks"].empty());
}

TEST_CASE("erase without asking is said with --yes where the answer is for a program")
{
    RecordedHome const home;
    auto const ran = run(home, { "erase", "--everything", "--json" });
    CHECK(ran.code == 2);
    CHECK(ran.error.find("add --yes") != std::string::npos);
}

TEST_CASE("erase of no scope, of two, or of a step without its task is wrong usage")
{
    RecordedHome const home;
    for (auto const& arguments : std::vector<std::vector<std::string>> { { "erase", "--yes" },
             { "erase", "--yes", "--everything", "--task", "1" },
             { "erase", "--yes", "--step", "1" }, { "erase", "--yes", "--category", "poems" },
             { "erase", "--yes", "--minutes", "0" } })
        CHECK(run(home, arguments).code == 2);
    check_failure(home, { "erase", "--yes", "--task", "1", "--step", "99" }, 2,
        "the task has no such step ('fairtrace show TASK' numbers them)");
}

TEST_CASE("erase makes nothing in a home where nothing is recorded")
{
    MadeUpHome const home;
    check_output("erase_nothing.txt", run(home, { "erase", "--everything", "--yes" }));
    CHECK(!fs::exists(home.home().data / "fairtrace.db"));
}
