#include "store_fixture.hpp"

#include <csignal>
#include <sys/ptrace.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

int erase_second_step(StoreFolder const& folder)
{
    auto keys = KeyRing::open(folder.keys());
    if (!keys)
        return 1;
    auto store = Store::open(folder.data(), *keys, OpenMode::ReadWrite);
    if (!store)
        return 2;
    // What comes before is no part of the erasure.
    ::raise(SIGSTOP);
    return (*store)->erase(EraseStep { EventNumber { 2 } }) ? 0 : 3;
}

// Runs `work` up to its first SIGSTOP, then to the end or to its `calls`-th entry of a system call,
// where it is killed. Gives whether it came to the end.
bool ends_before_call(std::function<int()> const& work, int calls)
{
    auto const process = start_process([&] {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        return work();
    });
    int status = 0;
    REQUIRE(::waitpid(process, &status, 0) == process);
    REQUIRE(WIFSTOPPED(status));
    // Each call stops the process twice: where it enters, and where it returns.
    for (int stops = 0; stops < 2 * calls - 1; ++stops) {
        REQUIRE(::ptrace(PTRACE_SYSCALL, process, nullptr, nullptr) == 0);
        REQUIRE(::waitpid(process, &status, 0) == process);
        if (WIFEXITED(status)) {
            CHECK(WEXITSTATUS(status) == 0);
            return true;
        }
    }
    ::kill(process, SIGKILL);
    REQUIRE(::waitpid(process, &status, 0) == process);
    return false;
}

struct Traces {
    std::string sealed;
    std::string key;
};

Traces make_steps(StoreFolder const& folder)
{
    OpenStore const open { folder };
    REQUIRE(!write_steps(*open.store, 1, 3));
    ::sqlite3* handle = nullptr;
    REQUIRE(::sqlite3_open(folder.database().c_str(), &handle) == SQLITE_OK);
    ::sqlite3_stmt* statement = nullptr;
    REQUIRE(::sqlite3_prepare_v2(
                handle, "SELECT sealed, key FROM event WHERE number = 2", -1, &statement, nullptr)
        == SQLITE_OK);
    REQUIRE(::sqlite3_step(statement) == SQLITE_ROW);
    auto const bytes = [&](int column) {
        return std::string { static_cast<char const*>(::sqlite3_column_blob(statement, column)),
            static_cast<std::size_t>(::sqlite3_column_bytes(statement, column)) };
    };
    Traces traces { bytes(0).substr(0, 64), bytes(1) };
    ::sqlite3_finalize(statement);
    ::sqlite3_close(handle);
    return traces;
}

// The step is there as it was, or gone from every file; the others are there.
void check_converged(StoreFolder const& folder, Traces const& traces)
{
    OpenStore open { folder };
    auto const steps = all_steps(*open.store);
    auto const is_there = steps.size() == 3;
    REQUIRE((is_there || steps.size() == 2));
    CHECK(steps.front().labelled.event.key.sequence == Sequence { 1 });
    CHECK(steps.back().labelled.event.key.sequence == Sequence { 3 });
    auto const bytes = every_byte(folder);
    CHECK((bytes.find(traces.sealed) != std::string::npos) == is_there);
    CHECK((bytes.find(traces.key) != std::string::npos) == is_there);
    // And it can be erased again.
    REQUIRE(open.store->erase(EraseStep { EventNumber { 2 } }));
    CHECK(every_byte(folder).find(traces.sealed) == std::string::npos);
}

}

TEST_CASE("wherever an erasure is killed, the next start ends it, and what stays is readable")
{
    int calls = 1;
    while (true) {
        StoreFolder const folder;
        auto const traces = make_steps(folder);
        auto const is_done = ends_before_call([&] { return erase_second_step(folder); }, calls);
        CAPTURE(calls);
        check_converged(folder, traces);
        if (is_done)
            break;
        ++calls;
    }
    // Fewer would mean that the erasure was not what was killed.
    CHECK(calls > 40);
}
