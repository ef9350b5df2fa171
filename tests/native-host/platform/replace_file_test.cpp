#include <fairtrace/platform.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <fstream>
#include <sys/stat.h>

using namespace fairtrace;
namespace fs = std::filesystem;

namespace {

class Folder {
public:
    Folder()
    {
        auto name = (fs::temp_directory_path() / "fairtrace-replace-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }

    ~Folder()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    Folder(Folder const&) = delete;
    Folder& operator=(Folder const&) = delete;

    fs::path file(char const* name, char const* text = nullptr) const
    {
        if (text != nullptr)
            std::ofstream { m_path / name } << text;
        return m_path / name;
    }

private:
    fs::path m_path;
};

std::string text_of(fs::path const& file)
{
    auto const bytes = read_file(file, 100);
    return bytes ? std::string { bytes->begin(), bytes->end() } : "unreadable";
}

std::vector<std::uint8_t> const fresh { 'n', 'e', 'w' };

}

TEST_CASE("a replaced file keeps its mode")
{
    Folder const folder;
    auto const file = folder.file("policy.json", "old");
    REQUIRE(::chmod(file.c_str(), 0644) == 0);
    REQUIRE(replace_file(file, fresh));
    CHECK(text_of(file) == "new");
    CHECK(fs::status(file).permissions() == fs::perms { 0644 });
}

TEST_CASE("behind a link the linked file is replaced and the link stays")
{
    Folder const folder;
    auto const file = folder.file("real.json", "old");
    auto const link = folder.file("policy.json");
    fs::create_symlink("real.json", link);
    REQUIRE(replace_file(link, fresh));
    CHECK(fs::is_symlink(link));
    CHECK(text_of(file) == "new");
}

TEST_CASE("what is not there or no file is not replaced, and nothing is left beside it")
{
    Folder const folder;
    CHECK(!replace_file(folder.file("none.json"), fresh));
    CHECK(!fs::exists(folder.file("none.json")));
    fs::create_directory(folder.file("folder"));
    CHECK(!replace_file(folder.file("folder"), fresh));
    CHECK(!fs::exists(folder.file("folder.new")));
}
