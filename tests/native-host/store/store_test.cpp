#include "store_fixture.hpp"

#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

Result<Transaction::Append> append_again(Store& store, TaskNumber task, std::string const& words)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto const appended = transaction->append(step(key(1), words), task);
    REQUIRE(transaction->commit());
    return appended;
}

TaskNumber make_task(Store& store, StoredTask const& task = new_task())
{
    auto transaction = OpenStore::value_of(store.begin());
    auto const number = OpenStore::value_of(transaction->create_task(task));
    REQUIRE(transaction->commit());
    return number;
}

std::uint64_t losses_of(Store& store, DropReason reason)
{
    for (auto const& loss : OpenStore::value_of(store.losses())) {
        if (loss.reason == reason)
            return loss.count;
    }
    return 0;
}

}

TEST_CASE("a step is read back as it was stored, in a later process too")
{
    StoreFolder const folder;
    auto const original = step(key(7), "Zürich ⟨EMAIL_1⟩");
    {
        OpenStore open { folder };
        auto transaction = OpenStore::value_of(open.store->begin());
        auto const task = OpenStore::value_of(transaction->create_task(new_task()));
        REQUIRE(transaction->append(original, task));
        REQUIRE(transaction->commit());
    }
    OpenStore open { folder, OpenMode::ReadOnly };
    auto const steps = all_steps(*open.store);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].labelled.event.key == original.event.key);
    CHECK(steps[0].labelled.event.time == original.event.time);
    CHECK(step_to_json(steps[0]) == step_to_json({ {}, original }));
}

TEST_CASE("steps come back in the order in which they were committed, the newest last")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 5));
    auto const steps = OpenStore::value_of(open.store->latest_steps(2));
    REQUIRE(steps.size() == 2);
    CHECK(steps[0].labelled.event.key.sequence == Sequence { 4 });
    CHECK(steps[1].labelled.event.key.sequence == Sequence { 5 });
    CHECK(steps[0].number < steps[1].number);
}

TEST_CASE("an event that is delivered twice is stored once, and the first stays")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const task = make_task(*open.store);
    CHECK(*append_again(*open.store, task, "first") == Transaction::Append::Stored);
    CHECK(*append_again(*open.store, task, "second") == Transaction::Append::Duplicate);
    auto const steps = all_steps(*open.store);
    REQUIRE(steps.size() == 1);
    CHECK(steps[0].labelled.sentence == step(key(1), "first").sentence);
    auto transaction = OpenStore::value_of(open.store->begin());
    CHECK(*transaction->is_known(key(1)));
    CHECK(!*transaction->is_known(key(2)));
    CHECK(!*transaction->is_known(key(1, 2)));
    REQUIRE(transaction->record_drop(key(2), DropReason::Paused));
    CHECK(*transaction->is_known(key(2)));
}

TEST_CASE("what is not committed is not there")
{
    StoreFolder const folder;
    OpenStore open { folder };
    {
        auto transaction = OpenStore::value_of(open.store->begin());
        auto const task = OpenStore::value_of(transaction->create_task(new_task()));
        REQUIRE(transaction->append(step(key(1)), task));
        REQUIRE(transaction->record_drop(key(2), DropReason::Paused));
    }
    CHECK(count_of(*open.store) == 0);
    CHECK(OpenStore::value_of(open.store->tasks()).empty());
    CHECK(OpenStore::value_of(open.store->losses()).empty());
    CHECK(!write_steps(*open.store, 1, 1));
}

TEST_CASE("a task keeps its title, times, app and boundary, and a closed one is no longer open")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto task = new_task("Enter an order");
    task.boundary = TaskBoundary::Explicit;
    task.number = make_task(*open.store, task);
    make_task(*open.store);
    task.last_active = Seconds { 99 };
    task.is_open = false;
    auto transaction = OpenStore::value_of(open.store->begin());
    REQUIRE(transaction->update_task(task));
    REQUIRE(transaction->commit());
    auto const tasks = OpenStore::value_of(open.store->tasks());
    REQUIRE(tasks.size() == 2);
    CHECK(tasks[0].title.view() == "Enter an order");
    CHECK(tasks[0].boundary == TaskBoundary::Explicit);
    CHECK(tasks[0].started == Seconds { 10 });
    CHECK(tasks[0].last_active == Seconds { 99 });
    CHECK(tasks[0].app == AppId { "orders-app" });
    CHECK(!tasks[0].is_open);
    auto const again = OpenStore::value_of(open.store->begin());
    auto const open_tasks = OpenStore::value_of(again->open_tasks());
    REQUIRE(open_tasks.size() == 1);
    CHECK(open_tasks[0].number == tasks[1].number);
}

TEST_CASE("a step belongs to the task that it was stored under, and to a task that exists")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 2, 1));
    REQUIRE(!write_steps(*open.store, 1, 3, 2));
    auto const tasks = OpenStore::value_of(open.store->tasks());
    REQUIRE(tasks.size() == 2);
    CHECK(OpenStore::value_of(open.store->steps(tasks[0].number)).size() == 2);
    CHECK(OpenStore::value_of(open.store->steps(tasks[1].number)).size() == 3);
    CHECK(OpenStore::value_of(open.store->steps(TaskNumber { 99 })).empty());
    auto transaction = OpenStore::value_of(open.store->begin());
    CHECK(!transaction->append(step(key(9)), TaskNumber { 99 }));
}

TEST_CASE("the same masked value has the same number in a task, also later; a new one gets the "
          "next of its type")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const task = make_task(*open.store);
    ValueDigest const anna { 1 };
    ValueDigest const bert { 2 };
    {
        auto transaction = OpenStore::value_of(open.store->begin());
        auto* const memory = OpenStore::value_of(transaction->placeholders(task));
        CHECK(*memory->number_of(MaskType::Person, anna) == 1);
        CHECK(*memory->number_of(MaskType::Person, bert) == 2);
        CHECK(*memory->number_of(MaskType::Email, bert) == 1);
        REQUIRE(transaction->commit());
    }
    auto transaction = OpenStore::value_of(open.store->begin());
    auto* const memory = OpenStore::value_of(transaction->placeholders(task));
    CHECK(*memory->number_of(MaskType::Person, bert) == 2);
    CHECK(*memory->number_of(MaskType::Person, ValueDigest { 3 }) == 3);
}

TEST_CASE("every task hashes its values with a key of its own that stays the same")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const first = make_task(*open.store);
    auto const second = make_task(*open.store);
    auto const key_of = [&](TaskNumber task) {
        auto transaction = OpenStore::value_of(open.store->begin());
        return OpenStore::value_of(transaction->placeholders(task))->digest_key();
    };
    CHECK(key_of(first) == key_of(first));
    CHECK(key_of(first) != key_of(second));
    CHECK(key_of(first) != DigestKey {});
}

TEST_CASE("a task that does not exist has no placeholders and cannot be changed")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto transaction = OpenStore::value_of(open.store->begin());
    CHECK(transaction->placeholders(TaskNumber { 5 }).error().code == ErrorCode::UnknownTask);
    CHECK(transaction->update_task(new_task()).error().code == ErrorCode::UnknownTask);
}

TEST_CASE(
    "losses are drops, what the extension reports, and gaps in the numbering, each counted once")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 2));
    REQUIRE(!write_steps(*open.store, 6, 6));
    auto transaction = OpenStore::value_of(open.store->begin());
    REQUIRE(transaction->record_drop(key(4), DropReason::ExcludedPath));
    REQUIRE(transaction->record_drop(key(4), DropReason::ExcludedPath));
    REQUIRE(transaction->record_loss(document(1), DropReason::Overflow, 5));
    REQUIRE(transaction->record_loss(document(1), DropReason::Overflow, 7));
    REQUIRE(transaction->record_loss(document(1), DropReason::Overflow, 6));
    REQUIRE(transaction->record_loss(document(2), DropReason::Overflow, 1));
    REQUIRE(transaction->commit());
    CHECK(losses_of(*open.store, DropReason::ExcludedPath) == 1);
    CHECK(losses_of(*open.store, DropReason::Overflow) == 8);
    CHECK(losses_of(*open.store, DropReason::SequenceGap) == 2); // 3 and 5.
    CHECK(losses_of(*open.store, DropReason::Paused) == 0);
}

TEST_CASE("a pause lasts until it is lifted, in every process")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        CHECK(!OpenStore::value_of(open.store->paused_until()));
        REQUIRE(open.store->set_paused_until(Milliseconds { 0 }));
        CHECK(OpenStore::value_of(open.store->paused_until()) == Milliseconds { 0 });
        REQUIRE(open.store->set_paused_until(Milliseconds { 1790000000123 }));
    }
    OpenStore open { folder };
    CHECK(OpenStore::value_of(open.store->paused_until()) == Milliseconds { 1790000000123 });
    REQUIRE(open.store->set_paused_until(std::nullopt));
    CHECK(!OpenStore::value_of(open.store->paused_until()));
}

TEST_CASE("decisions are numbered from 1 and the latest one holds, in a later process too")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        CHECK(!OpenStore::value_of(open.store->latest()));
        CHECK(OpenStore::value_of(open.store->append({ {}, Seconds { 5 }, "digest",
                                      { Category::Clicks, Category::Text }, "a policy" }))
                  .number
            == GrantNumber { 1 });
        CHECK(OpenStore::value_of(open.store->append({ GrantNumber { 77 }, Seconds { 6 }, "other",
                                      { Category::Text }, "another policy" }))
                  .number
            == GrantNumber { 2 });
    }
    OpenStore open { folder };
    auto const decision = OpenStore::value_of(open.store->latest());
    REQUIRE(decision);
    CHECK(decision->number == GrantNumber { 2 });
    CHECK(decision->decided == Seconds { 6 });
    CHECK(decision->notice == "other");
    CHECK(decision->scope == "another policy");
    CHECK(decision->categories == std::vector { Category::Text });
}

TEST_CASE("a store that is open for reading writes nothing, also where it was just made")
{
    StoreFolder const folder;
    OpenStore open { folder, OpenMode::ReadOnly };
    CHECK(count_of(*open.store) == 0);
    auto const failure = write_steps(*open.store, 1, 1);
    REQUIRE(failure);
    CHECK(failure->code == ErrorCode::StoreNotWritable);
    CHECK(!open.store->set_paused_until(Milliseconds { 0 }));
}

TEST_CASE("the store's files are their owner's alone")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 1));
    std::size_t files = 0;
    for (auto const& entry : fs::directory_iterator { folder.data() }) {
        struct ::stat status { };

        REQUIRE(::stat(entry.path().c_str(), &status) == 0);
        CHECK((status.st_mode & 07777U) == 0600);
        ++files;
    }
    CHECK(files == 4); // The database, its log, the log's index and the lock.
}

TEST_CASE("a home folder that is reached through a link can hold a store")
{
    StoreFolder const folder;
    fs::create_directory(folder.data().parent_path() / "elsewhere");
    fs::create_directory_symlink("elsewhere", folder.data());
    OpenStore open { folder };
    CHECK(!write_steps(*open.store, 1, 1));
}
