#include "package_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("a folder is there as a whole or not at all")
{
    MadeUpHome const home;
    auto const folder = home.path() / "out";
    {
        auto const tree = OutputTree::create(folder);
        REQUIRE(tree);
        REQUIRE(write_files(tree->partial(), { { "a/b", "text" } }));
        CHECK(!fs::exists(folder));
    }
    CHECK(!fs::exists(folder.string() + ".partial"));
    auto tree = OutputTree::create(folder.string() + "/");
    REQUIRE(tree);
    REQUIRE(write_files(tree->partial(), { { "a/b", "text" } }));
    REQUIRE(tree->finish());
    CHECK(content_of(folder / "a/b") == "text");
    CHECK(read_files(folder)->size() == 1);
    CHECK(!fs::exists(folder.string() + ".partial"));
}

TEST_CASE("an empty folder is taken; one with anything in it is not")
{
    MadeUpHome const home;
    auto const folder = home.path() / "out";
    fs::create_directory(folder);
    REQUIRE(OutputTree::create(folder)->finish());
    std::ofstream { folder / "theirs" } << "text";
    auto const refused = OutputTree::create(folder);
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::OutputExists);
    CHECK(content_of(folder / "theirs") == "text");
}

TEST_CASE("what an interrupted run left is swept away; what others left is not")
{
    MadeUpHome const home;
    auto const folder = home.path() / "out";
    fs::path const partial { folder.string() + ".partial" };
    fs::create_directories(partial / ".fairtrace-unfinished");
    std::ofstream { partial / "half" } << "text";
    CHECK(OutputTree::create(folder));
    fs::create_directory(partial);
    std::ofstream { partial / "theirs" } << "text";
    auto const refused = OutputTree::create(folder);
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::OutputExists);
    CHECK(content_of(partial / "theirs") == "text");
}

TEST_CASE("where no folder can be made, it is said")
{
    MadeUpHome const home;
    std::ofstream { home.path() / "file" } << "text";
    auto const refused = OutputTree::create(home.path() / "file" / "out");
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::OutputNotWritable);
}
