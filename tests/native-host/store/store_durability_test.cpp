#include "store_fixture.hpp"

#include <csignal>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

constexpr std::uint32_t batch_size = 10;

int write_batches(StoreFolder const& folder, std::uint8_t document_number, std::uint32_t batches)
{
    auto keys = KeyRing::open(folder.keys());
    if (!keys)
        return 1;
    auto store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
    if (!store)
        return 2;
    for (std::uint32_t batch = 0; batch < batches; ++batch) {
        if (write_steps(**store, batch * batch_size + 1, (batch + 1) * batch_size, document_number))
            return 3;
    }
    return 0;
}

// Writes batches for ever and says each one that commit() reported as done.
int write_and_report(StoreFolder const& folder, int pipe)
{
    auto keys = KeyRing::open(folder.keys());
    auto store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
    if (!store)
        return 1;
    for (std::uint32_t batch = 0;; ++batch) {
        if (write_steps(**store, batch * batch_size + 1, (batch + 1) * batch_size))
            return 2;
        if (::write(pipe, "x", 1) != 1)
            return 3;
    }
}

// How many batches were reported when the process was killed after `microseconds` from its first
// report.
std::uint64_t kill_while_writing(StoreFolder const& folder, ::useconds_t microseconds)
{
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    auto const process = start_process([&] { return write_and_report(folder, ends[1]); });
    ::close(ends[1]);
    char report = 0;
    REQUIRE(::read(ends[0], &report, 1) == 1);
    ::usleep(microseconds);
    REQUIRE(::kill(process, SIGKILL) == 0);
    auto const status = status_of(process);
    CHECK((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    std::uint64_t reported = 1;
    while (::read(ends[0], &report, 1) == 1)
        ++reported;
    ::close(ends[0]);
    return reported;
}

}

TEST_CASE("a process that is killed in the middle of a batch leaves what was committed and nothing "
          "of the batch")
{
    StoreFolder const folder;
    auto const process = start_process([&]() -> int {
        auto keys = KeyRing::open(folder.keys());
        auto store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
        if (!store || write_steps(**store, 1, batch_size))
            return 1;
        auto transaction = (*store)->begin();
        auto const task = (*transaction)->create_task(new_task());
        for (std::uint32_t sequence = 1; sequence < batch_size; ++sequence) {
            if (!(*transaction)->append(step(key(sequence, 2)), *task))
                return 2;
        }
        return ::raise(SIGKILL);
    });
    auto const status = status_of(process);
    REQUIRE((WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL));
    OpenStore open { folder };
    CHECK(all_steps(*open.store).size() == batch_size);
    CHECK(OpenStore::value_of(open.store->tasks()).size() == 1);
    CHECK(!write_steps(*open.store, 1, batch_size, 2));
}

TEST_CASE("whenever a process is killed, everything that was reported as committed is readable and "
          "no batch is half there")
{
    for (::useconds_t microseconds = 0; microseconds < 20000; microseconds += 997) {
        StoreFolder const folder;
        auto const reported = kill_while_writing(folder, microseconds);
        OpenStore open { folder };
        auto const steps = all_steps(*open.store);
        CHECK(steps.size() >= reported * batch_size);
        CHECK(steps.size() % batch_size == 0);
        CHECK(steps.size() / batch_size == OpenStore::value_of(open.store->tasks()).size());
        CHECK(OpenStore::value_of(open.store->losses()).empty());
    }
}

TEST_CASE("processes that make and write one store at the same time lose nothing")
{
    StoreFolder const folder;
    constexpr std::uint32_t batches = 20;
    std::vector<::pid_t> processes;
    for (std::uint8_t number = 1; number <= 3; ++number)
        processes.push_back(start_process([&] { return write_batches(folder, number, batches); }));
    for (auto const process : processes)
        CHECK(status_of(process) == 0);
    OpenStore open { folder };
    CHECK(all_steps(*open.store).size() == processes.size() * batches * batch_size);
    CHECK(OpenStore::value_of(open.store->losses()).empty());
}

TEST_CASE("an event that two processes store is there once")
{
    StoreFolder const folder;
    auto const first = start_process([&] { return write_batches(folder, 1, 10); });
    auto const second = start_process([&] { return write_batches(folder, 1, 10); });
    CHECK(status_of(first) == 0);
    CHECK(status_of(second) == 0);
    OpenStore open { folder };
    CHECK(all_steps(*open.store).size() == 10 * batch_size);
}
