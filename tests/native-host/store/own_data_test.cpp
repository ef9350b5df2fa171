#include "store_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

using Sequences = std::vector<std::uint32_t>;

Sequences sequences_from(Store& store, std::uint32_t from, std::uint32_t limit = 10)
{
    auto const portion = OpenStore::value_of(store.steps(TaskNumber { 1 }, { from, limit }));
    Sequences found;
    for (auto const& one : portion.items)
        found.push_back(one.labelled.event.key.sequence.value());
    return found;
}

std::vector<TaskOverview> tasks_of(Store& store)
{
    return OpenStore::value_of(store.newest_tasks(std::nullopt, 10)).items;
}

// In task 1, by a process of its own: its rows have another key.
void append_step(StoreFolder const& folder, std::uint32_t sequence)
{
    OpenStore const open { folder };
    auto transaction = OpenStore::value_of(open.store->begin());
    REQUIRE(transaction->append(step(key(sequence)), TaskNumber { 1 }));
    REQUIRE(transaction->commit());
}

}

TEST_CASE("a portion has as many steps as were asked for, from a place on, and says if that is all")
{
    StoreFolder const folder;
    OpenStore const open { folder };
    REQUIRE(!write_steps(*open.store, 1, 5));
    REQUIRE(!write_steps(*open.store, 6, 7));
    CHECK(sequences_from(*open.store, 2, 3) == Sequences { 2, 3, 4 });
    CHECK(open.store->steps(TaskNumber { 1 }, { 2, 3 })->has_more);
    CHECK(!open.store->steps(TaskNumber { 1 }, { 3, 3 })->has_more);
    CHECK(sequences_from(*open.store, 6).empty());
}

TEST_CASE("what is being erased is neither listed nor counted")
{
    StoreFolder const folder;
    {
        OpenStore const open { folder };
        REQUIRE(!write_steps(*open.store, 1, 1));
    }
    append_step(folder, 2);
    append_step(folder, 3);
    OpenStore const open { folder };
    REQUIRE(sequences_from(*open.store, 1) == Sequences { 1, 2, 3 });
    tamper(folder, "INSERT INTO doomed_key SELECT key FROM event WHERE sequence = 2");
    CHECK(sequences_from(*open.store, 1) == Sequences { 1, 3 });
    CHECK(sequences_from(*open.store, 2) == Sequences { 3 });
    REQUIRE(tasks_of(*open.store).size() == 1);
    CHECK(tasks_of(*open.store)[0].steps == 2);
    tamper(folder, "INSERT INTO doomed_key SELECT key FROM task");
    CHECK(tasks_of(*open.store).empty());
}
