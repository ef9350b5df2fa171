#include "key_folder.hpp"

#include <algorithm>
#include <fstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::vector<std::uint8_t> bytes_of(fs::path const& file)
{
    std::ifstream in { file, std::ios::binary };
    return { std::istreambuf_iterator<char> { in }, {} };
}

void write(fs::path const& file, std::vector<std::uint8_t> const& bytes)
{
    std::ofstream out { file, std::ios::binary };
    std::copy(bytes.begin(), bytes.end(), std::ostreambuf_iterator<char> { out });
}

ErrorCode failure_of(fs::path const& folder)
{
    auto const ring = KeyRing::open(folder);
    REQUIRE(!ring);
    return ring.error().code;
}

struct Sealed {
    KeyId key;
    std::vector<std::uint8_t> bytes;
};

Sealed seal_once(fs::path const& folder)
{
    auto ring = KeyRing::open(folder);
    REQUIRE(ring);
    auto const key = ring->current();
    REQUIRE(key);
    auto const sealed = ring->seal(*key, plain, place);
    REQUIRE(sealed);
    return { *key, *sealed };
}

}

TEST_CASE("what was sealed opens again in a later process")
{
    KeyFolder const folder;
    auto const sealed = seal_once(folder.path());
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    auto const opened = ring->unseal(sealed.key, sealed.bytes, place);
    REQUIRE(opened);
    CHECK(*opened == plain);
}

TEST_CASE("key files are their owner's alone")
{
    KeyFolder const folder;
    seal_once(folder.path());
    for (auto const* name : { "key", "ring" }) {
        struct ::stat status { };

        REQUIRE(::stat(folder.file(name).c_str(), &status) == 0);
        CHECK((status.st_mode & 07777U) == 0600);
    }
}

TEST_CASE("what was sealed for one place opens nowhere else")
{
    KeyFolder const folder;
    auto const sealed = seal_once(folder.path());
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    std::vector<std::uint8_t> const elsewhere { 'r', 'o', 'w', '2' };
    auto const opened = ring->unseal(sealed.key, sealed.bytes, elsewhere);
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("one altered bit anywhere is noticed")
{
    KeyFolder const folder;
    auto const sealed = seal_once(folder.path());
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    for (std::size_t index = 0; index < sealed.bytes.size(); ++index) {
        auto altered = sealed.bytes;
        altered[index] ^= 1U;
        CHECK(!ring->unseal(sealed.key, altered, place));
    }
    for (std::size_t size = 0; size < sealed.bytes.size(); ++size)
        CHECK(!ring->unseal(sealed.key, Bytes { sealed.bytes }.first(size), place));
}

TEST_CASE("the same bytes sealed twice are not the same sealed bytes")
{
    KeyFolder const folder;
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    auto const key = ring->current();
    REQUIRE(key);
    CHECK(*ring->seal(*key, plain, place) != *ring->seal(*key, plain, place));
}

TEST_CASE("a data key is made once for a process")
{
    KeyFolder const folder;
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    CHECK(*ring->current() == *ring->current());
    auto another = KeyRing::open(folder.path());
    REQUIRE(another);
    CHECK(*another->current() != *ring->current());
}

TEST_CASE("a key that another process added is found")
{
    KeyFolder const folder;
    auto early = KeyRing::open(folder.path());
    REQUIRE(early);
    auto const sealed = seal_once(folder.path());
    auto const opened = early->unseal(sealed.key, sealed.bytes, place);
    REQUIRE(opened);
    CHECK(*opened == plain);
}

TEST_CASE("processes that add keys at the same time lose none")
{
    KeyFolder const folder;
    constexpr int processes = 8;
    for (int process = 0; process < processes; ++process) {
        if (::fork() == 0) {
            auto ring = KeyRing::open(folder.path());
            ::_exit(ring && ring->current() ? 0 : 1);
        }
    }
    for (int process = 0; process < processes; ++process) {
        int status = -1;
        ::wait(&status);
        CHECK(status == 0);
    }
    CHECK(KeyRing::open(folder.path()));
    CHECK(bytes_of(folder.file("ring")).size() == 8 + processes * (16 + 24 + 32 + 16));
}

TEST_CASE("a key that is in no ring is a damaged store, not a crash")
{
    KeyFolder const folder;
    auto const sealed = seal_once(folder.path());
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    auto const opened = ring->unseal(KeyId {}, sealed.bytes, place);
    REQUIRE(!opened);
    CHECK(opened.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("a ring whose key is gone is said to be damaged, and no new key is made")
{
    KeyFolder const folder;
    seal_once(folder.path());
    fs::remove(folder.file("key"));
    CHECK(failure_of(folder.path()) == ErrorCode::KeysDamaged);
    CHECK(!fs::exists(folder.file("key")));
}

TEST_CASE("a ring does not open with another key, and stays as it is")
{
    KeyFolder const folder;
    seal_once(folder.path());
    auto const before = bytes_of(folder.file("ring"));
    write(folder.file("key"), std::vector<std::uint8_t>(32, 7));
    CHECK(failure_of(folder.path()) == ErrorCode::KeysDamaged);
    CHECK(bytes_of(folder.file("ring")) == before);
}

TEST_CASE("a key file of another length is damaged")
{
    KeyFolder const folder;
    seal_once(folder.path());
    auto const size = GENERATE(as<std::size_t> {}, 0, 31, 33);
    write(folder.file("key"), std::vector<std::uint8_t>(size, 7));
    CHECK(failure_of(folder.path()) == ErrorCode::KeysDamaged);
}

TEST_CASE("a ring that is cut off or altered is damaged")
{
    KeyFolder const folder;
    seal_once(folder.path());
    auto ring = bytes_of(folder.file("ring"));
    SECTION("cut off in an entry") { ring.pop_back(); }
    SECTION("cut off in the header") { ring.resize(3); }
    SECTION("with another header") { ring[0] ^= 1U; }
    SECTION("with another id") { ring[8] ^= 1U; }
    SECTION("with another wrapped key") { ring.back() ^= 1U; }
    write(folder.file("ring"), ring);
    CHECK(failure_of(folder.path()) == ErrorCode::KeysDamaged);
}

TEST_CASE("the keys are not in the ring in the clear")
{
    KeyFolder const folder;
    seal_once(folder.path());
    auto const key = bytes_of(folder.file("key"));
    auto const ring = bytes_of(folder.file("ring"));
    CHECK(std::search(ring.begin(), ring.end(), key.begin(), key.end()) == ring.end());
}

TEST_CASE("keys are unavailable where no folder can be")
{
    KeyFolder const folder;
    write(folder.path(), { 'x' });
    CHECK(failure_of(folder.path()) == ErrorCode::KeysUnavailable);
}

TEST_CASE("a data key that cannot be made durable is not used")
{
    KeyFolder const folder;
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    fs::create_directory(
        folder.file("ring.new")); // The new ring cannot be written where a folder is.
    auto const key = ring->current();
    REQUIRE(!key);
    CHECK(key.error().code == ErrorCode::KeysUnavailable);
    fs::remove(folder.file("ring.new"));
    CHECK(ring->current());
}
