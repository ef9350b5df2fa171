#include "key_folder.hpp"

#include <algorithm>
#include <fcntl.h>
#include <set>
#include <string>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

KeyRing open_ring(KeyFolder const& folder)
{
    auto ring = KeyRing::open(folder.path());
    REQUIRE(ring);
    return std::move(*ring);
}

}

TEST_CASE("what a destroyed key sealed opens never again, in no process, and other keys stay")
{
    KeyFolder const folder;
    auto ring = open_ring(folder);
    auto const first = *ring.renew();
    auto const sealed = *ring.seal(first, plain, place);
    auto const second = *ring.renew();
    auto const other = *ring.seal(second, plain, place);
    REQUIRE(ring.destroy(std::vector { first }));
    CHECK(!ring.unseal(first, sealed, place));
    auto later = open_ring(folder);
    CHECK(!later.unseal(first, sealed, place));
    CHECK(later.unseal(second, other, place));
    CHECK(*later.ids() == std::vector { second });
}

TEST_CASE("the bytes of a destroyed key are overwritten where they lay")
{
    KeyFolder const folder;
    auto ring = open_ring(folder);
    auto const id = *ring.renew();
    // What is open stays reachable when the name is given to another file.
    auto const former = ::open(folder.file("ring").c_str(), O_RDONLY | O_CLOEXEC);
    REQUIRE(former >= 0);
    REQUIRE(ring.destroy(std::vector { id }));
    std::string bytes(4096, 'x');
    auto const size = ::pread(former, bytes.data(), bytes.size(), 0);
    ::close(former);
    REQUIRE(size > 90); // The header and one entry.
    CHECK(std::all_of(bytes.begin(), bytes.begin() + size, [](char one) { return one == '\0'; }));
}

TEST_CASE("a key that another process destroyed is forgotten, also the present one")
{
    KeyFolder const folder;
    auto ring = open_ring(folder);
    auto const id = *ring.current();
    CHECK(!*ring.forget_destroyed());
    auto other = open_ring(folder);
    REQUIRE(other.renew()); // A key more is none that is gone.
    CHECK(!*ring.forget_destroyed());
    REQUIRE(other.destroy(std::vector { id }));
    CHECK(*ring.forget_destroyed());
    CHECK(!*ring.forget_destroyed());
    CHECK(*ring.current() != id);
    CHECK(!ring.seal(id, plain, place));
}

TEST_CASE("a key that is gone already is destroyed without an error")
{
    KeyFolder const folder;
    auto ring = open_ring(folder);
    auto const id = *ring.renew();
    REQUIRE(ring.destroy(std::vector { id }));
    CHECK(ring.destroy(std::vector { id }));
}

TEST_CASE("a key seals so many values and no more")
{
    KeyFolder const folder;
    auto ring = open_ring(folder);
    std::set<KeyId> used;
    for (std::size_t count = 0; count < 2 * KeyRing::seals_of_a_key + 1; ++count) {
        auto const key = *ring.current();
        used.insert(key);
        REQUIRE(ring.seal(key, plain, place));
    }
    CHECK(used.size() == 3);
}
