#include "made_up_home.hpp"

#include <fairtrace/run_program.hpp>

#include <catch2/catch.hpp>

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("a program that is run gives its exit code, reads nothing, and what it says is kept")
{
    MadeUpHome const home;
    auto const log = home.path() / "log";
    CHECK(run_program({ "/bin/sh", "-c", "cat; echo said; echo shouted >&2; exit 3" }, log) == 3);
    CHECK(run_program({ "/bin/sh", "-c", "echo again" }, log) == 0);
    CHECK(content_of(log) == "said\nshouted\nagain\n");
}

TEST_CASE("a program that is not there, or is killed, has no exit code")
{
    MadeUpHome const home;
    auto const log = home.path() / "log";
    CHECK(run_program({ "/nonexistent/program" }, log) == -1);
    CHECK(run_program({ "/bin/sh", "-c", "kill -9 $$" }, log) == -1);
}
