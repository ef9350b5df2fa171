#include "host_process.hpp"

#include <set>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

constexpr std::uint32_t batch_size = 10;
constexpr std::uint32_t batches_a_round = 25;

Json numbered_batch(std::uint32_t number)
{
    return batch(number, events((number - 1) * batch_size + 1, number * batch_size));
}

std::set<std::uint32_t> stored_sequences(MadeUpHome const& home)
{
    Conversation reader { home.home() };
    auto const steps = reader.store().latest_steps(100'000);
    REQUIRE(steps);
    std::set<std::uint32_t> sequences;
    for (auto const& step : *steps) {
        auto const is_new = sequences.insert(step.labelled.event.key.sequence.value()).second;
        REQUIRE(is_new);
    }
    return sequences;
}

void check_acknowledged_are_stored(
    MadeUpHome const& home, std::set<std::uint32_t> const& acknowledged_batches)
{
    auto const stored = stored_sequences(home);
    for (auto const number : acknowledged_batches) {
        for (auto sequence = (number - 1) * batch_size + 1; sequence <= number * batch_size;
             ++sequence)
            CHECK(stored.count(sequence) == 1);
    }
}

// Sends all these batches and kills the host after so many answers; gives what it acknowledged.
std::set<std::uint32_t> send_and_kill(
    MadeUpHome const& home, std::set<std::uint32_t> const& batches, std::size_t answers)
{
    HostProcess host { home };
    REQUIRE(host.greet()["recording"] == "recording");
    for (auto const number : batches)
        host.send(numbered_batch(number));
    std::set<std::uint32_t> done;
    while (done.size() < answers)
        done.insert(host.answer()["batch"].get<std::uint32_t>());
    ::kill(host.process(), SIGKILL);
    // What it had said before it died counts.
    while (auto const answer = host.receive())
        done.insert((*answer)["batch"].get<std::uint32_t>());
    return done;
}

}

TEST_CASE(
    "whenever the host is killed, every acknowledged event is in the store, and none is twice "
    "after all the others came again")
{
    MadeUpHome const home;
    HostProcess { home }.begin_recording();
    std::set<std::uint32_t> acknowledged_batches;
    std::set<std::uint32_t> unacknowledged;
    std::uint32_t last = 0;
    for (std::size_t round = 0; round < 4; ++round) {
        for (std::uint32_t count = 0; count < batches_a_round; ++count)
            unacknowledged.insert(++last);
        for (auto const number : send_and_kill(home, unacknowledged, 1 + 3 * round)) {
            acknowledged_batches.insert(number);
            unacknowledged.erase(number);
        }
        check_acknowledged_are_stored(home, acknowledged_batches);
    }
    REQUIRE(!unacknowledged.empty()); // Or no kill came in the middle.
    HostProcess host { home };
    REQUIRE(host.greet()["recording"] == "recording");
    for (auto const number : unacknowledged) {
        auto const ack = host.ask(numbered_batch(number));
        CHECK(ack["accepted"].get<int>() + ack["duplicates"].get<int>() == int { batch_size });
    }
    CHECK(stored_sequences(home).size() == last * batch_size);
    Conversation reader { home.home() };
    CHECK(losses_in(reader.store()) == Json::object());
}

TEST_CASE("a host that is killed while it makes its home leaves one that the next can use")
{
    MadeUpHome const home;
    for (int attempt = 0; attempt < 20; ++attempt) {
        HostProcess host { home };
        ::usleep(static_cast<::useconds_t>(attempt) * 2000);
        host.kill();
    }
    HostProcess host { home };
    host.begin_recording();
    CHECK(host.ask(batch(1, events(1, 2))) == acknowledged(1, 2));
}
