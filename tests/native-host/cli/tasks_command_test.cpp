#include "cli_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("tasks lists the tasks with their redacted titles, oldest first")
{
    RecordedHome const home;
    check_output("tasks.txt", run(home, { "tasks" }));
    check_output("tasks.json", run(home, { "tasks", "--json" }));
}

TEST_CASE("tasks of a home where nothing happened yet says so")
{
    MadeUpHome const home;
    CHECK(run(home, { "tasks" }).output == "Nothing is recorded yet.\n");
    CHECK(Json::parse(run(home, { "tasks", "--json" }).output)["tasks"] == Json::array());
}

TEST_CASE("tasks needs no policy: what is one's own can always be seen")
{
    RecordedHome const home;
    fs::remove(home.policy());
    check_output("tasks.txt", run(home, { "tasks" }));
}

TEST_CASE("tasks of a store whose key is gone is damaged data")
{
    RecordedHome const home;
    fs::remove(home.path() / "keys/key");
    check_failure(home, { "tasks" }, 4,
        "the key folder does not fit its ring (put the right key file back, nothing was changed)");
}
