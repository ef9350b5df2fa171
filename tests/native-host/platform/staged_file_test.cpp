#include "made_up_home.hpp"

#include <fairtrace/staged_file.hpp>

#include <catch2/catch.hpp>

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

constexpr fs::perms readable { 0644 };

Result<StagedFile> stage(fs::path const& file, std::string const& text)
{
    std::vector<std::uint8_t> const bytes { text.begin(), text.end() };
    return StagedFile::create(file, bytes, readable);
}

unsigned mode_of(fs::path const& path)
{
    return static_cast<unsigned>(fs::status(path).permissions());
}

}

TEST_CASE("a staged file takes its place when it is committed, and not before")
{
    MadeUpHome const home;
    auto const file = home.path() / "file";
    std::ofstream { file } << "old";
    ::chmod(file.c_str(), 0640);
    auto staged = stage(file, "new");
    REQUIRE(staged);
    CHECK(content_of(file) == "old");
    REQUIRE(staged->commit());
    CHECK(content_of(file) == "new");
    CHECK(mode_of(file) == 0640);
    CHECK(!fs::exists(staged_name(file)));
}

TEST_CASE("a staged file that is not committed goes away")
{
    MadeUpHome const home;
    auto const file = home.path() / "file";
    {
        auto const staged = stage(file, "new");
        REQUIRE(staged);
        CHECK(fs::exists(staged_name(file)));
    }
    CHECK(!fs::exists(staged_name(file)));
    CHECK(!fs::exists(file));
}

TEST_CASE("through a link the linked file is replaced")
{
    MadeUpHome const home;
    std::ofstream { home.path() / "file" } << "old";
    fs::create_symlink("file", home.path() / "link");
    auto staged = stage(home.path() / "link", "new");
    REQUIRE(staged);
    REQUIRE(staged->commit());
    CHECK(fs::is_symlink(home.path() / "link"));
    CHECK(content_of(home.path() / "file") == "new");
}

TEST_CASE("folders have the mode that was asked for, whatever the process's mask")
{
    MadeUpHome const home;
    auto const mask = ::umask(0077);
    auto const made = make_folders(home.path() / "a/b", fs::perms { 0755 });
    ::umask(mask);
    REQUIRE(made);
    CHECK(*made == std::vector { home.path() / "a", home.path() / "a/b" });
    CHECK(mode_of(home.path() / "a") == 0755);
}

TEST_CASE("of folders that were made only empty ones are removed, and none that was there")
{
    MadeUpHome const home;
    fs::create_directory(home.path() / "there");
    REQUIRE(make_folders(home.path() / "there/made/inner", fs::perms { 0755 }));
    std::ofstream { home.path() / "there/made/file" } << "theirs";
    remove_made_folders(home.path() / "there/made/inner");
    CHECK(!fs::exists(home.path() / "there/made/inner"));
    CHECK(fs::exists(home.path() / "there/made/file"));
    fs::remove(home.path() / "there/made/file");
    remove_made_folders(home.path() / "there/made");
    CHECK(!fs::exists(home.path() / "there/made"));
    CHECK(fs::exists(home.path() / "there"));
}

TEST_CASE("a folder that a killed process had not named yet is in nobody's way, and goes")
{
    MadeUpHome const home;
    auto const folder = home.path() / "a/b";
    fs::create_directory(staged_name(home.path() / "a"));
    REQUIRE(make_folders(folder, fs::perms { 0755 }));
    CHECK(!fs::exists(staged_name(home.path() / "a")));
    fs::create_directories(staged_name(folder / "c"));
    remove_made_folders(folder / "c");
    CHECK(!fs::exists(staged_name(folder / "c")));
    CHECK(!fs::exists(home.path() / "a"));
    CHECK(fs::exists(home.path()));
}

TEST_CASE("where one folder cannot be made, none stays")
{
    MadeUpHome const home;
    std::ofstream { home.path() / "file" } << "in the way";
    CHECK(!make_folders(home.path() / "file/inner", fs::perms { 0755 }));
    CHECK(content_of(home.path() / "file") == "in the way");
}
