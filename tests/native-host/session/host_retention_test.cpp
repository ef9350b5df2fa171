// What the real program erases by itself.
#include "host_process.hpp"

#include <fairtrace/store.hpp>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::uint64_t stored_steps(MadeUpHome const& home)
{
    auto keys = KeyRing::open(home.home().keys);
    REQUIRE(keys);
    auto const store = Store::open(home.home().data, *keys, OpenMode::ReadOnly);
    REQUIRE(store);
    return *(*store)->event_count();
}

}

TEST_CASE("a host that starts erases what is older than the policy lets it be")
{
    MadeUpHome const home;
    {
        HostProcess host { home };
        host.begin_recording();
        auto old = event(1);
        old["time"] = 1'500'000'000'000;
        auto fresh = event(2);
        fresh["time"] = now_milliseconds().value();
        host.ask(batch(1, { old, fresh }));
        CHECK(stored_steps(home) == 2);
        host.end_input();
        CHECK(host.exit_code() == 0);
    }
    HostProcess host { home };
    CHECK(host.greet()["recording"] == "recording");
    CHECK(stored_steps(home) == 1);
    CHECK(host.log().empty());
}
