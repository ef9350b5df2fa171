#include <fairtrace/temporary_folder.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <utility>

using namespace fairtrace;
namespace fs = std::filesystem;

TEST_CASE("a temporary folder is its owner's alone, and goes away with all that is in it")
{
    fs::path path;
    {
        auto made = TemporaryFolder::create();
        REQUIRE(made);
        auto const folder = *std::move(made);
        path = folder.path();
        CHECK(fs::status(path).permissions() == fs::perms::owner_all);
        std::ofstream { path / "file" } << "text";
    }
    CHECK(!fs::exists(path));
}

TEST_CASE("where no temporary folder can be made that is an error")
{
    ::setenv("TMPDIR", "/nonexistent", 1);
    auto const folder = TemporaryFolder::create();
    ::unsetenv("TMPDIR");
    REQUIRE(!folder);
    CHECK(folder.error().code == ErrorCode::OutputNotWritable);
}
