#include "golden_trace.hpp"

namespace fs = std::filesystem;
using namespace fairtrace;
using namespace fairtrace::test;

namespace {

fs::perms mode_of(fs::path const& path) { return fs::status(path).permissions(); }

}

TEST_CASE("an export says in its manifest what it holds, what is missing and what was masked")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    auto const summary = export_store(source, { folder / "out", "jsonl", "agent_training" });
    REQUIRE(summary);
    CHECK(summary->tasks == 2);
    CHECK(content(folder / "out/manifest.json") == content(golden("jsonl/manifest.json")));
}

TEST_CASE("exported files and their folder are their owner's alone, and nothing half written stays")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    REQUIRE(export_store(source, { folder / "out", "devtools", "agent_training" }));
    CHECK(mode_of(folder / "out") == fs::perms::owner_all);
    std::size_t files = 0;
    for (auto const& entry : fs::directory_iterator { folder / "out" }) {
        ++files;
        CHECK(mode_of(entry.path()) == (fs::perms::owner_read | fs::perms::owner_write));
        CHECK(entry.path().extension() == ".json");
    }
    CHECK(files == 3);
}

TEST_CASE("an export goes into an empty folder and never over what is there")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    fs::create_directory(folder / "out");
    REQUIRE(export_store(source, { folder / "out", "jsonl", "agent_training" }));
    auto const again = export_store(source, { folder / "out", "jsonl", "agent_training" });
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::OutputExists);
}

TEST_CASE("an unknown format is refused before anything is made")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    auto const refused = export_store(source, { folder / "out", "csv", "agent_training" });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::UnknownFormat);
    CHECK_FALSE(fs::exists(folder / "out"));
}

TEST_CASE("a folder that cannot be made is an error with its own code")
{
    TemporaryFolder const folder;
    GoldenTrace source;
    std::ofstream { folder / "file" } << "x";
    auto const refused = export_store(source, { folder / "file/out", "jsonl", "agent_training" });
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::OutputNotWritable);
}
