#include "store_fixture.hpp"

#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

#include <csignal>
#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

enum Outcome : int {
    AsExpected,
    CannotMount,
    CannotOpen,
    OtherError,
    NotWritableAgain,
    Lost,
};

// Until an error; gives it and how many were written before.
std::pair<Error, std::uint32_t> write_until_error(Store& store)
{
    for (std::uint32_t sequence = 1;; ++sequence) {
        if (auto const failure = write_steps(store, sequence, sequence))
            return { *failure, sequence - 1 };
    }
}

// In a mount namespace of this process alone, so that nothing stays behind.
bool mount_small_disk(fs::path const& folder)
{
    return ::unshare(CLONE_NEWNS) == 0
        && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0
        && ::mount("none", folder.c_str(), "tmpfs", 0, "size=512k") == 0;
}

int fill_the_disk(StoreFolder const& folder)
{
    if (!mount_small_disk(folder.data()))
        return CannotMount;
    auto keys = KeyRing::open(folder.keys());
    if (!keys)
        return CannotOpen;
    auto store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
    if (!store)
        return CannotOpen;
    auto const [error, written] = write_until_error(**store);
    if (error.code != ErrorCode::StoreFull || written == 0)
        return OtherError;
    if ((*store)->event_count().value() != written)
        return Lost;
    if (::mount("none", folder.data().c_str(), "tmpfs", MS_REMOUNT, "size=8m") != 0)
        return CannotMount;
    if (write_steps(**store, written + 1, written + 1))
        return NotWritableAgain;
    auto const steps = (*store)->latest_steps(1000000);
    return steps && steps->size() == written + 1 ? AsExpected : Lost;
}

int outgrow_the_limit(StoreFolder const& folder)
{
    auto keys = KeyRing::open(folder.keys());
    if (!keys)
        return CannotOpen;
    auto store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
    if (!store)
        return CannotOpen;
    ::signal(SIGXFSZ, SIG_IGN);
    ::rlimit const small { 200000, RLIM_INFINITY };
    ::setrlimit(RLIMIT_FSIZE, &small);
    auto const [error, written] = write_until_error(**store);
    if (error.code != ErrorCode::StoreNotWritable && error.code != ErrorCode::StoreFull)
        return OtherError;
    ::rlimit const large { RLIM_INFINITY, RLIM_INFINITY };
    ::setrlimit(RLIMIT_FSIZE, &large);
    if (write_steps(**store, written + 1, written + 1))
        return NotWritableAgain;
    auto const steps = (*store)->latest_steps(1000000);
    return steps && steps->size() == written + 1 ? AsExpected : Lost;
}

}

TEST_CASE("a store cannot be where a file is")
{
    StoreFolder const folder;
    std::ofstream { folder.data() } << "x";
    CHECK(error_of_opening(folder).code == ErrorCode::StoreNotWritable);
}

TEST_CASE("a store whose file is a folder or a link is not written to")
{
    StoreFolder const folder;
    fs::create_directory(folder.data());
    SECTION("a folder") { fs::create_directory(folder.database()); }
    SECTION("a link") { fs::create_symlink("elsewhere.db", folder.database()); }
    CHECK(error_of_opening(folder).code == ErrorCode::StoreNotWritable);
    CHECK(!fs::exists(folder.data() / "elsewhere.db"));
}

TEST_CASE("a full disk is said to be full, loses nothing, and when there is space again it goes on")
{
    StoreFolder const folder;
    fs::create_directory(folder.data());
    auto const status = status_of(start_process([&] { return fill_the_disk(folder); }));
    REQUIRE(WIFEXITED(status));
    if (WEXITSTATUS(status) == CannotMount) {
        WARN("a small disk cannot be mounted here; not tested");
        return;
    }
    CHECK(WEXITSTATUS(status) == AsExpected);
}

TEST_CASE("a file that may not grow loses nothing, and when it may again it goes on")
{
    StoreFolder const folder;
    auto const status = status_of(start_process([&] { return outgrow_the_limit(folder); }));
    REQUIRE(WIFEXITED(status));
    CHECK(WEXITSTATUS(status) == AsExpected);
}

TEST_CASE("a file that is no database is damaged, and stays as it is")
{
    StoreFolder const folder;
    fs::create_directory(folder.data());
    auto const garbage = std::string(8192, 'x');
    std::ofstream { folder.database() } << garbage;
    CHECK(error_of_opening(folder).code == ErrorCode::StoreDamaged);
    CHECK(bytes_of(folder.database()) == garbage);
}

TEST_CASE("a store of a newer version is left alone")
{
    StoreFolder const folder;
    {
        OpenStore const open { folder };
    }
    tamper(folder, "PRAGMA user_version = 99");
    CHECK(error_of_opening(folder).code == ErrorCode::StoreNewer);
    CHECK(error_of_opening(folder).code == ErrorCode::StoreNewer);
}

TEST_CASE("a damaged byte is an error or harmless: what is read is what was written")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        REQUIRE(!write_steps(*open.store, 1, 20));
    }
    auto const whole = bytes_of(folder.database());
    auto const original = step_to_json({ {}, step(key(1)) });
    std::size_t errors = 0;
    for (std::size_t position = 0; position < whole.size(); position += 331) {
        auto damaged = whole;
        damaged[position] = static_cast<char>(damaged[position] ^ 0x55);
        fs::remove(folder.database().string() + "-wal");
        fs::remove(folder.database().string() + "-shm");
        std::ofstream { folder.database(), std::ios::binary } << damaged;
        auto keys = KeyRing::open(folder.keys());
        REQUIRE(keys);
        auto store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
        auto const steps = store ? (*store)->latest_steps(100)
                                 : Result<std::vector<StoredEvent>> { store.error() };
        errors += steps ? 0U : 1U;
        if (!steps)
            continue;
        for (auto const& one : *steps)
            CHECK(step_to_json(one) == original);
    }
    CHECK(errors > 0);
}

TEST_CASE("a store that another one holds for too long is busy")
{
    StoreFolder const folder;
    OpenStore first { folder };
    OpenStore second { folder };
    auto const transaction = first.store->begin();
    REQUIRE(transaction);
    auto const refused = second.store->begin();
    REQUIRE(!refused);
    CHECK(refused.error().code == ErrorCode::StoreBusy);
    CHECK(count_of(*second.store) == 0); // Reading goes on.
}
