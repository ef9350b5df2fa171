// Two browsers at once on one home, each with a host of its own.
#include "host_process.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("what two hosts store at the same time is all there")
{
    constexpr std::uint32_t batches = 20;
    MadeUpHome const home;
    HostProcess first { home };
    HostProcess second { home };
    first.begin_recording();
    REQUIRE(second.greet()["recording"] == "recording");
    for (std::uint32_t number = 1; number <= batches; ++number) {
        first.send(batch(number, events(number * 5 - 4, number * 5, 1)));
        second.send(batch(number, events(number * 5 - 4, number * 5, 2)));
    }
    for (std::uint32_t number = 1; number <= batches; ++number) {
        CHECK(first.answer() == acknowledged(number, 5));
        CHECK(second.answer() == acknowledged(number, 5));
    }
    Conversation reader { home.home() };
    CHECK(events_in(reader.store()) == 2 * batches * 5);
    CHECK(losses_in(reader.store()) == Json::object());
}

TEST_CASE("two hosts that make a home at the same time make one")
{
    for (int attempt = 0; attempt < 5; ++attempt) {
        MadeUpHome const home;
        HostProcess first { home };
        HostProcess second { home };
        first.send(hello());
        second.send(hello());
        CHECK(first.answer()["state"]["recording"] == "no_consent");
        CHECK(second.answer()["state"]["recording"] == "no_consent");
        first.begin_recording();
        CHECK(first.ask(batch(1, events(1, 1, 1))) == acknowledged(1, 1));
        CHECK(second.ask(batch(1, events(1, 1, 2))) == acknowledged(1, 1));
    }
}

TEST_CASE("an event that comes through two hosts is stored once")
{
    MadeUpHome const home;
    HostProcess first { home };
    HostProcess second { home };
    first.begin_recording();
    second.greet();
    CHECK(first.ask(batch(1, events(1, 3))) == acknowledged(1, 3));
    CHECK(second.ask(batch(1, events(1, 4))) == acknowledged(1, 1, 3));
}

TEST_CASE("a withdrawal in one browser holds at once in the other, which is told")
{
    MadeUpHome const home;
    HostProcess first { home };
    HostProcess second { home };
    first.begin_recording();
    auto const state = second.greet();
    REQUIRE(second.ask(consent(state, {}))["type"] == "done");
    CHECK(first.ask(batch(1, events(1, 2))) == acknowledged(1, 0, 0, drops("no_consent", 2)));
    auto const told = first.answer();
    CHECK(told["type"] == "state");
    CHECK(told["state"]["consent"] == "withdrawn");
    Conversation reader { home.home() };
    CHECK(events_in(reader.store()) == 0);
}

TEST_CASE("a pause in one browser holds at once in the other")
{
    MadeUpHome const home;
    HostProcess first { home };
    HostProcess second { home };
    first.begin_recording();
    second.greet();
    REQUIRE(second.ask(request("pause"))["type"] == "done");
    CHECK(first.ask(batch(1, events(1, 1))) == acknowledged(1, 0, 0, drops("paused")));
    CHECK(first.answer()["state"]["recording"] == "paused");
}
