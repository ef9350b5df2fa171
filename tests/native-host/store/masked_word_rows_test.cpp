#include "store_fixture.hpp"

#include <csignal>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

constexpr MaskedWords::Entry rose { 0x1122334455667788U, { MaskType::Person, WordWeight::Sure } };
constexpr MaskedWords::Entry reading { 0xA1A2A3A4A5A6A7A8U,
    { MaskType::Text, WordWeight::Capital } };

// Remembers a word in a new task and commits; the task stays open or not.
void remember(Store& store, MaskedWords::Entry const& entry, bool is_open = true)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto task = new_task();
    task.number = OpenStore::value_of(transaction->create_task(task));
    OpenStore::value_of(transaction->placeholders(task.number))->words().remember(entry);
    task.is_open = is_open;
    REQUIRE(transaction->update_task(task));
    REQUIRE(transaction->commit());
}

// What a new task finds.
std::optional<RememberedWord> find(Store& store, MaskedWords::Entry const& entry)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto const task = OpenStore::value_of(transaction->create_task(new_task()));
    return OpenStore::value_of(transaction->placeholders(task))->words().find(entry.digest);
}

WordKey key_of(Store& store)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto const task = OpenStore::value_of(transaction->create_task(new_task()));
    auto const key = OpenStore::value_of(transaction->placeholders(task))->words().key();
    REQUIRE(transaction->commit());
    return key;
}

std::string database_bytes(StoreFolder const& folder)
{
    std::string bytes;
    for (auto const& entry : fs::directory_iterator { folder.data() })
        bytes += bytes_of(entry.path());
    return bytes;
}

}

TEST_CASE("a word that one task masked is known to the next one, and after a restart")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        remember(*open.store, rose);
        REQUIRE(find(*open.store, rose));
    }
    OpenStore open { folder };
    auto const found = find(*open.store, rose);
    REQUIRE(found);
    CHECK(found->type == MaskType::Person);
    CHECK(found->weight == WordWeight::Sure);
    CHECK_FALSE(find(*open.store, reading));
}

TEST_CASE("words that were committed survive a killed process")
{
    StoreFolder const folder;
    auto const process = start_process([&] {
        OpenStore open { folder };
        remember(*open.store, rose);
        return ::raise(SIGKILL);
    });
    auto const status = status_of(process);
    REQUIRE(WIFSIGNALED(status));
    OpenStore open { folder };
    CHECK(find(*open.store, rose));
}

TEST_CASE("words of a closed task last as long as the process that knew them")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        remember(*open.store, rose, false);
        CHECK(find(*open.store, rose));
    }
    OpenStore open { folder };
    CHECK_FALSE(find(*open.store, rose));
}

TEST_CASE("what another process masks is known at the next transaction")
{
    StoreFolder const folder;
    OpenStore first { folder };
    CHECK_FALSE(find(*first.store, rose));
    OpenStore second { folder };
    CHECK(key_of(*first.store) == key_of(*second.store));
    remember(*second.store, rose);
    CHECK(find(*first.store, rose));
}

TEST_CASE("words of a transaction that is not committed are forgotten, those before it are not")
{
    StoreFolder const folder;
    OpenStore open { folder };
    remember(*open.store, rose);
    {
        auto transaction = OpenStore::value_of(open.store->begin());
        auto const task = OpenStore::value_of(transaction->create_task(new_task()));
        OpenStore::value_of(transaction->placeholders(task))->words().remember(reading);
    }
    CHECK_FALSE(find(*open.store, reading));
    CHECK(find(*open.store, rose));
}

TEST_CASE("neither the hash of a word nor the key of the hashes is in the clear")
{
    StoreFolder const folder;
    WordKey key {};
    {
        OpenStore open { folder };
        remember(*open.store, rose);
        key = key_of(*open.store);
        CHECK(database_bytes(folder).find("\x88\x77\x66\x55\x44") == std::string::npos);
    }
    auto const bytes = database_bytes(folder);
    CHECK(bytes.find("\x88\x77\x66\x55\x44") == std::string::npos);
    CHECK(bytes.find(std::string { key.begin(), key.end() }) == std::string::npos);
    CHECK(key != WordKey {});
}

TEST_CASE("words that were moved to another task do not open")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        remember(*open.store, rose);
        remember(*open.store, reading);
    }
    tamper(folder, "UPDATE masked_word SET task = 3 - task");
    OpenStore open { folder };
    auto transaction = OpenStore::value_of(open.store->begin());
    auto const memory = transaction->placeholders(TaskNumber { 1 });
    REQUIRE_FALSE(memory);
    CHECK(memory.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("a store of the version before this one gets a place for words and keeps its steps")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        REQUIRE(!write_steps(*open.store, 1, 2));
    }
    tamper(folder,
        "DROP VIEW step; DROP TABLE doomed_key; DROP TABLE erased; DROP TABLE retention; DROP "
        "TABLE masked_word; "
        "DROP TABLE word_key; "
        "PRAGMA user_version = 2");
    OpenStore open { folder };
    remember(*open.store, rose);
    CHECK(find(*open.store, rose));
    CHECK(count_of(*open.store) == 2);
}
