// A running host and a policy that changes under it.
#include "host_process.hpp"

#include <chrono>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

using Clock = std::chrono::steady_clock;

// Replaces the file as an administrator's tool does: written beside, then renamed.
void replace_policy(MadeUpHome const& home, Json const& policy)
{
    auto const next = home.path() / "policy.json.new";
    std::ofstream { next } << policy.dump(2);
    fs::permissions(next, fs::perms::owner_read | fs::perms::owner_write);
    fs::rename(next, home.policy());
}

}

TEST_CASE("a running host tells the extension of a narrower policy within five seconds")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    auto policy = Json::parse(made_up_policy);
    policy["apps"].erase(1);
    auto const begin = Clock::now();
    replace_policy(home, policy);
    auto const told = host.answer();
    CHECK(Clock::now() - begin < std::chrono::seconds { 5 });
    CHECK(told["type"] == "state");
    CHECK(told["state"]["apps"].size() == 1);
    CHECK(told["state"]["recording"] == "recording");
    CHECK(host.ask(batch(1, events(1, 2))) == acknowledged(1, 2));
}

TEST_CASE("a running host stops and goes on with the policy, any number of times")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    auto policy = Json::parse(made_up_policy);
    for (std::uint32_t round = 1; round <= 3; ++round) {
        policy["stop_capture"] = true;
        replace_policy(home, policy);
        CHECK(host.answer()["state"]["recording"] == "stopped");
        policy["stop_capture"] = false;
        replace_policy(home, policy);
        CHECK(host.answer()["state"]["recording"] == "recording");
        CHECK(host.ask(batch(round, events(round, round))) == acknowledged(round, 1));
    }
}

TEST_CASE("events that stream in while the policy changes are each stored or counted, none twice")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    auto policy = Json::parse(made_up_policy);
    std::uint32_t accepted = 0;
    std::uint32_t stopped = 0;
    for (std::uint32_t number = 1; number <= 400; ++number) {
        if (number % 40 == 0) {
            policy["stop_capture"] = number % 80 != 0;
            replace_policy(home, policy);
        }
        host.send(batch(number, events(number, number)));
        auto answer = host.answer();
        while (answer["type"] == "state")
            answer = host.answer();
        REQUIRE(answer["batch"] == number);
        accepted += answer["accepted"].get<std::uint32_t>();
        for (auto const& drop : answer["dropped"])
            stopped += drop["reason"] == "capture_stopped" ? drop["count"].get<std::uint32_t>() : 0;
        ::usleep(5'000);
    }
    CHECK(accepted + stopped == 400);
    CHECK(accepted > 0);
    CHECK(stopped > 0);
}

TEST_CASE("a policy that changes while nobody reads the answers is told of once they are read")
{
    MadeUpHome const home;
    HostProcess host { home };
    host.begin_recording();
    // More answers than fit into the pipe, so that the host waits with writing.
    for (std::uint32_t number = 1; number <= 400; ++number)
        host.send(request("resume", number));
    ::usleep(300'000);
    auto policy = Json::parse(made_up_policy);
    policy["stop_capture"] = true;
    replace_policy(home, policy);
    ::usleep(700'000);
    auto answer = host.answer();
    while (answer["type"] != "state" || answer["state"]["recording"] != "stopped")
        answer = host.answer();
    SUCCEED("it ends");
}
