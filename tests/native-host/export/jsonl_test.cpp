#include "golden_trace.hpp"

#include <algorithm>

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("trace.jsonl is one line a task, without times, and counts the gaps between its steps")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    REQUIRE(export_store(source, { folder / "out", "jsonl", "agent_training" }));
    auto const written = content(folder / "out/trace.jsonl");
    CHECK(std::count(written.begin(), written.end(), '\n') == 2);
    CHECK(written.find("17000000") == written.npos);
    CHECK(written == content(golden("jsonl/trace.jsonl")));
}
