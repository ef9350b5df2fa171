// Which copied text is which, across the tasks of a store.

#include "erasure_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

constexpr ValueDigest chair { 1 };
constexpr ValueDigest table { 2 };

std::uint32_t copy(Store& store, TaskNumber task, ValueDigest const& text)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto* const memory = OpenStore::value_of(transaction->placeholders(task));
    auto const number = OpenStore::value_of(memory->number_of_copied(text));
    REQUIRE(transaction->commit());
    return number;
}

std::optional<std::uint32_t> paste(Store& store, TaskNumber task, ValueDigest const& text)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto* const memory = OpenStore::value_of(transaction->placeholders(task));
    auto const number = OpenStore::value_of(memory->find_copied(text));
    REQUIRE(transaction->commit());
    return number;
}

void close(Store& store, TaskNumber number)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto task = new_task();
    task.number = number;
    task.is_open = false;
    REQUIRE(transaction->update_task(task));
    REQUIRE(transaction->commit());
}

}

TEST_CASE("what is copied in the task of one app is found in that of another")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const orders = store_task(*open.store, { step(key(1)) });
    auto const mail = store_task(*open.store, { step(key(2)) });
    CHECK(copy(*open.store, orders, chair) == 1);
    CHECK(paste(*open.store, mail, chair) == 1U);
    CHECK(paste(*open.store, mail, table) == std::nullopt);
    CHECK(copy(*open.store, mail, table) == 2);
    CHECK(copy(*open.store, orders, chair) == 1);
}

TEST_CASE("a number is not given to another text while a task is open that has it")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const orders = store_task(*open.store, { step(key(1)) });
    auto const mail = store_task(*open.store, { step(key(2)) });
    CHECK(copy(*open.store, orders, chair) == 1);
    CHECK(paste(*open.store, mail, chair) == 1U);
    close(*open.store, orders);
    auto const later = store_task(*open.store, { step(key(3)) });
    CHECK(copy(*open.store, later, table) == 2);
    CHECK(paste(*open.store, later, chair) == 1U);
}

TEST_CASE("numbers of copies and of masked values are apart")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const task = store_task(*open.store, { step(key(1)) });
    auto transaction = OpenStore::value_of(open.store->begin());
    auto* const memory = OpenStore::value_of(transaction->placeholders(task));
    CHECK(*memory->number_of(static_cast<MaskType>(0), chair) == 1);
    CHECK(*memory->number_of_copied(chair) == 1);
    CHECK(*memory->number_of(static_cast<MaskType>(0), table) == 2);
}

TEST_CASE("a task that lost a step knows no more what was copied in it")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const task = store_task(*open.store, { step(key(1)), step(key(2)) });
    CHECK(copy(*open.store, task, chair) == 1);
    erase(*open.store, EraseStep { all_steps(*open.store).front().number });
    CHECK(paste(*open.store, task, chair) == std::nullopt);
    CHECK(copy(*open.store, task, chair) == 2);
}
