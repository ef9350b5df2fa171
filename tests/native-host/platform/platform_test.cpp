#include <fairtrace/platform.hpp>

#include <catch2/catch.hpp>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <fstream>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace fairtrace;

namespace {

class PrivateFolder {
public:
    PrivateFolder()
    {
        auto name = (fs::temp_directory_path() / "fairtrace-platform-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }

    ~PrivateFolder() { fs::remove_all(m_path); }

    PrivateFolder(PrivateFolder const&) = delete;
    PrivateFolder& operator=(PrivateFolder const&) = delete;

    fs::path operator/(char const* name) const { return m_path / name; }

    fs::path const& path() const { return m_path; }

private:
    fs::path m_path;
};

::mode_t mode_of(fs::path const& path)
{
    struct ::stat status { };

    REQUIRE(::stat(path.c_str(), &status) == 0);
    return status.st_mode & 07777U;
}

Home home_with_policy(PrivateFolder const& folder, ::mode_t mode)
{
    std::ofstream { folder / "policy.json" } << "{}";
    REQUIRE(::chmod((folder / "policy.json").c_str(), mode) == 0);
    return { folder.path(), folder / "keys", folder / "policy.json" };
}

std::vector<std::uint8_t> bytes_of(std::string_view text) { return { text.begin(), text.end() }; }

}

TEST_CASE(
    "a home that is given by option holds data, keys and policy, unless there is a system policy")
{
    auto const home = resolve_home(fs::path { "somewhere" });
    CHECK(home.data == "somewhere");
    CHECK(home.keys == "somewhere/keys");
    CHECK((home.is_system_policy || home.policy == "somewhere/policy.json"));
    CHECK(home.is_system_policy == fs::exists("/etc/fairtrace/policy.json"));
}

TEST_CASE("without a home, data and keys are in separate folders of the user")
{
    ::unsetenv("FAIRTRACE_HOME");
    ::setenv("XDG_DATA_HOME", "data-home", 1);
    ::setenv("XDG_STATE_HOME", "state-home", 1);
    auto const home = resolve_home(std::nullopt);
    CHECK(home.data == "data-home/fairtrace");
    CHECK(home.keys == "state-home/fairtrace");
    ::setenv("FAIRTRACE_HOME", "one-folder", 1);
    CHECK(resolve_home(std::nullopt).keys == "one-folder/keys");
    CHECK(resolve_home(fs::path { "option" }).data == "option");
    ::unsetenv("FAIRTRACE_HOME");
}

TEST_CASE("a policy that is not there is said to be missing")
{
    PrivateFolder const folder;
    auto const text = read_policy_file({ folder.path(), folder / "keys", folder / "policy.json" });
    REQUIRE(!text);
    CHECK(text.error().code == ErrorCode::PolicyMissing);
}

TEST_CASE("a policy that only its owner can write is read as it is")
{
    PrivateFolder const folder;
    auto const text = read_policy_file(home_with_policy(folder, 0644));
    REQUIRE(text);
    CHECK(*text == "{}");
}

TEST_CASE("a policy that others can write is refused")
{
    PrivateFolder const folder;
    auto const mode = GENERATE(as<::mode_t> {}, 0664, 0646, 01666);
    auto const text = read_policy_file(home_with_policy(folder, mode));
    REQUIRE(!text);
    CHECK(text.error().code == ErrorCode::PolicyWritableByOthers);
}

TEST_CASE("a policy in a folder that others can write is refused, for they could replace it")
{
    PrivateFolder const folder;
    auto const home = home_with_policy(folder, 0600);
    REQUIRE(::chmod(folder.path().c_str(), 0777) == 0);
    auto const text = read_policy_file(home);
    REQUIRE(!text);
    CHECK(text.error().code == ErrorCode::PolicyWritableByOthers);
}

TEST_CASE("a system policy that is not root's is refused")
{
    if (::geteuid() != 0)
        return; // Only root can give a file away.
    PrivateFolder const folder;
    auto home = home_with_policy(folder, 0600);
    home.is_system_policy = true;
    CHECK(read_policy_file(home));
    REQUIRE(::chown(home.policy.c_str(), 65534, 65534) == 0);
    auto const text = read_policy_file(home);
    REQUIRE(!text);
    CHECK(text.error().code == ErrorCode::PolicyWritableByOthers);
}

TEST_CASE("a policy that is a folder is unreadable")
{
    PrivateFolder const folder;
    REQUIRE(make_private_folder(folder / "policy.json"));
    auto const text = read_policy_file({ folder.path(), folder / "keys", folder / "policy.json" });
    REQUIRE(!text);
    CHECK(text.error().code == ErrorCode::PolicyUnreadable);
}

TEST_CASE("a private folder and what leads to it are their owner's alone")
{
    PrivateFolder const folder;
    REQUIRE(make_private_folder(folder / "outer/inner"));
    CHECK(mode_of(folder / "outer") == 0700);
    CHECK(mode_of(folder / "outer/inner") == 0700);
}

TEST_CASE("a folder that was there before keeps its permissions, for others may use it")
{
    PrivateFolder const folder;
    REQUIRE(::chmod(folder.path().c_str(), 0755) == 0);
    REQUIRE(make_private_folder(folder.path()));
    CHECK(mode_of(folder.path()) == 0755);
}

TEST_CASE("a folder cannot be made where a file is")
{
    PrivateFolder const folder;
    std::ofstream { folder / "file" } << "x";
    auto const made = make_private_folder(folder / "file");
    REQUIRE(!made);
    CHECK(made.error().code == ErrorCode::OutputNotWritable);
    CHECK(!make_private_folder(folder / "file/below"));
}

TEST_CASE("a private file is replaced as a whole and leaves nothing beside it")
{
    PrivateFolder const folder;
    REQUIRE(write_private_file(folder / "file", bytes_of("the first text, which is longer")));
    REQUIRE(write_private_file(folder / "file", bytes_of("second")));
    auto const bytes = read_file(folder / "file", 6);
    REQUIRE(bytes);
    CHECK(*bytes == bytes_of("second"));
    CHECK(mode_of(folder / "file") == 0600);
    CHECK(std::distance(fs::directory_iterator { folder.path() }, {}) == 1);
}

TEST_CASE("a write that cannot finish leaves the old file")
{
    PrivateFolder const folder;
    REQUIRE(write_private_file(folder / "file", bytes_of("old")));
    auto const child = ::fork();
    if (child == 0) {
        ::signal(SIGXFSZ, SIG_IGN);
        ::rlimit const small { 16, 16 };
        ::setrlimit(RLIMIT_FSIZE, &small);
        auto const written = write_private_file(folder / "file", std::vector<std::uint8_t>(64));
        ::_exit(!written && written.error().code == ErrorCode::OutputNotWritable ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    CHECK(status == 0);
    auto const bytes = read_file(folder / "file", 16);
    REQUIRE(bytes);
    CHECK(*bytes == bytes_of("old"));
}

TEST_CASE("a file that is missing or longer than its limit is not read")
{
    PrivateFolder const folder;
    CHECK(!read_file(folder / "file", 10));
    REQUIRE(write_private_file(folder / "file", bytes_of("12345")));
    CHECK(read_file(folder / "file", 5));
    CHECK(!read_file(folder / "file", 4));
}

TEST_CASE("a lock keeps another process out until it goes")
{
    PrivateFolder const folder;
    auto const can_lock = [&] {
        auto const child = ::fork();
        if (child == 0) {
            auto const descriptor = ::open((folder / "lock").c_str(), O_RDWR);
            ::_exit(::flock(descriptor, LOCK_EX | LOCK_NB) == 0 ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        return status == 0;
    };
    {
        FileLock const lock { folder / "lock" };
        CHECK(!can_lock());
    }
    CHECK(can_lock());
}

TEST_CASE("a process without core dumps has a limit of zero")
{
    auto const child = ::fork();
    if (child == 0) {
        disable_core_dumps();
        ::rlimit limit {};
        ::getrlimit(RLIMIT_CORE, &limit);
        ::_exit(limit.rlim_cur == 0 && limit.rlim_max == 0 ? 0 : 1);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    CHECK(status == 0);
}
