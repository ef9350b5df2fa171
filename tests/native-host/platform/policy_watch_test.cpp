#include "made_up_home.hpp"

#include <fairtrace/policy_watch.hpp>

#include <catch2/catch.hpp>

#include <poll.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// Whether the watch tells of something within a second.
bool tells(PolicyWatch& watch)
{
    ::pollfd waiting { watch.descriptor(), POLLIN, 0 };
    auto const is_told = ::poll(&waiting, 1, 1000) == 1;
    watch.renew();
    return is_told;
}

bool is_quiet(PolicyWatch const& watch)
{
    ::pollfd waiting { watch.descriptor(), POLLIN, 0 };
    return ::poll(&waiting, 1, 100) == 0;
}

}

TEST_CASE("a policy that is written, replaced, made readable or removed is told of")
{
    MadeUpHome const home;
    PolicyWatch watch { home.home() };
    REQUIRE(watch.descriptor() >= 0);
    CHECK(is_quiet(watch));
    home.write_policy("{}");
    CHECK(tells(watch));
    std::ofstream { home.path() / "next" } << "{ }";
    fs::rename(home.path() / "next", home.policy());
    CHECK(tells(watch));
    fs::permissions(home.policy(), fs::perms::owner_read);
    CHECK(tells(watch));
    fs::remove(home.policy());
    CHECK(tells(watch));
    CHECK(is_quiet(watch));
}

TEST_CASE("a store that is written beside the policy is not told of")
{
    MadeUpHome const home;
    std::ofstream database { home.database() };
    PolicyWatch const watch { home.home() };
    database << "a row" << std::flush;
    CHECK(is_quiet(watch));
}

TEST_CASE("a folder that comes later, or goes and comes again, is followed")
{
    MadeUpHome const home;
    auto const folder = home.path() / "later";
    auto const policy = folder / "policy.json";
    PolicyWatch watch { Home { home.path(), home.path() / "keys", policy } };
    for (int round = 0; round < 2; ++round) {
        fs::create_directory(folder);
        CHECK(tells(watch));
        std::ofstream { policy } << "{}";
        CHECK(tells(watch));
        fs::remove_all(folder);
        CHECK(tells(watch));
    }
}

TEST_CASE("a policy behind a link is told of where it lies")
{
    MadeUpHome const home;
    MadeUpHome const elsewhere;
    fs::remove(home.policy());
    fs::create_symlink(elsewhere.policy(), home.policy());
    PolicyWatch watch { home.home() };
    elsewhere.write_policy("{}");
    CHECK(tells(watch));
}
