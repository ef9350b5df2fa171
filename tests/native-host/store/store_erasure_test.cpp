#include "erasure_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// What one column of one row holds.
std::string column(StoreFolder const& folder, char const* sql)
{
    ::sqlite3* handle = nullptr;
    REQUIRE(::sqlite3_open(folder.database().c_str(), &handle) == SQLITE_OK);
    ::sqlite3_stmt* statement = nullptr;
    REQUIRE(::sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK);
    REQUIRE(::sqlite3_step(statement) == SQLITE_ROW);
    std::string const bytes { static_cast<char const*>(::sqlite3_column_blob(statement, 0)),
        static_cast<std::size_t>(::sqlite3_column_bytes(statement, 0)) };
    ::sqlite3_finalize(statement);
    ::sqlite3_close(handle);
    return bytes;
}

}

TEST_CASE("a step that is erased is gone, and all others are there")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step(key(1)), step(key(2)), step(key(3)) });
    auto const erased = erase(*open.store, EraseStep { all_steps(*open.store)[1].number });
    CHECK(erased.steps == 1);
    CHECK(erased.tasks == 0);
    CHECK(erased.files_are_clean);
    CHECK(sequences(*open.store) == Sequences { 1, 3 });
    CHECK(sequences(*OpenStore { folder }.store) == Sequences { 1, 3 });
}

TEST_CASE("no byte of a step that is erased, and not its key, is left in any file")
{
    StoreFolder const folder;
    std::string sealed;
    std::string data_key;
    {
        OpenStore const open { folder };
        store_task(*open.store, { step(key(1)), step(key(2)) });
        REQUIRE(open.store->erase(EraseCategory { Category::Text }));
        sealed = column(folder, "SELECT sealed FROM event WHERE number = 2");
        data_key = column(folder, "SELECT key FROM event WHERE number = 2");
    }
    REQUIRE(every_byte(folder).find(sealed.substr(0, 48)) != std::string::npos);
    REQUIRE(every_byte(folder).find(data_key) != std::string::npos);
    OpenStore open { folder };
    erase(*open.store, EraseStep { EventNumber { 2 } });
    // While the store is open: the log is a file too.
    auto const bytes = every_byte(folder);
    for (std::size_t at = 0; at + 48 <= sealed.size(); at += 48)
        CHECK(bytes.find(sealed.substr(at, 48)) == std::string::npos);
    CHECK(bytes.find(data_key) == std::string::npos);
    CHECK(sequences(*open.store) == Sequences { 1 });
}

TEST_CASE("a task that is erased goes with its steps and its title, another one stays")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const first = store_task(*open.store, { step(key(1)), step(key(2)) });
    store_task(*open.store, { step(key(3)) }, "Another task");
    auto const erased = erase(*open.store, EraseTask { first });
    CHECK(erased.steps == 2);
    CHECK(erased.tasks == 1);
    auto const tasks = OpenStore::value_of(open.store->tasks());
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].title.view() == "Another task");
    CHECK(sequences(*open.store) == Sequences { 3 });
}

TEST_CASE("the last minutes are the steps from a second on")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store,
        { step_at(noon, key(1)), step_at(noon + 59, key(2)), step_at(noon + 60, key(3)) });
    erase(*open.store, EraseSince { Seconds { noon + 59 } });
    CHECK(sequences(*open.store) == Sequences { 1 });
}

TEST_CASE("the data of an app go, in tasks of several apps too")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step_at(noon, key(1)), step_at(noon, key(2), "stock-app") });
    store_task(*open.store, { step_at(noon, key(3), "stock-app") });
    auto const erased = erase(*open.store, EraseApp { AppId { "stock-app" } });
    CHECK(erased.steps == 2);
    CHECK(erased.tasks == 1);
    CHECK(sequences(*open.store) == Sequences { 1 });
}

TEST_CASE("a category goes as steps, and as what other steps keep of it")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step(key(1)), check_with_evidence(key(2)) });
    auto const clicks = erase(*open.store, EraseCategory { Category::Clicks });
    CHECK(clicks.steps == 1);
    CHECK(clicks.changed == 1);
    auto const left = all_steps(*open.store);
    REQUIRE(left.size() == 1);
    CHECK(left[0].labelled.event.evidence.empty());
    CHECK(left[0].labelled.event.observation.has_value());
    auto const observation = erase(*open.store, EraseCategory { Category::Observation });
    CHECK(observation.steps == 0);
    CHECK(observation.changed == 1);
    CHECK(!all_steps(*open.store)[0].labelled.event.observation.has_value());
}

TEST_CASE(
    "everything is everything but the decisions about consent, and recording goes on after it")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(open.store->append(
        ConsentDecision { {}, Seconds { noon }, "notice", { Category::Clicks }, "scope" }));
    store_task(*open.store, { step(key(1)), step(key(2)) });
    auto transaction = OpenStore::value_of(open.store->begin());
    REQUIRE(transaction->record_drop(key(3), DropReason::Paused));
    REQUIRE(transaction->commit());
    transaction.reset();
    auto const erased = erase(*open.store, EraseAll {});
    CHECK(erased.steps == 2);
    CHECK(erased.tasks == 1);
    CHECK(all_steps(*open.store).empty());
    CHECK(OpenStore::value_of(open.store->tasks()).empty());
    CHECK(OpenStore::value_of(open.store->losses()).empty());
    auto const decision = OpenStore::value_of(open.store->latest());
    REQUIRE(decision);
    CHECK(decision->categories == std::vector<Category> { Category::Clicks });
    store_task(*open.store, { step(key(4)) });
    CHECK(sequences(*OpenStore { folder }.store) == Sequences { 4 });
}

TEST_CASE("what is erased is not stored again when it is delivered again, and is no gap")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step(key(1)), step(key(2)), step(key(3)) });
    ErasureScope const scope = GENERATE(as<ErasureScope> {}, EraseStep { EventNumber { 2 } },
        EraseCategory { Category::Clicks }, EraseAll {});
    erase(*open.store, scope);
    auto transaction = OpenStore::value_of(open.store->begin());
    CHECK(OpenStore::value_of(transaction->is_known(key(2))));
    CHECK(!OpenStore::value_of(transaction->is_known(key(4))));
    transaction.reset();
    CHECK(OpenStore::value_of(open.store->losses()).empty());
}

TEST_CASE("an effect goes with its step")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const task = store_task(*open.store, { step(key(1)), step(key(3)) });
    auto transaction = OpenStore::value_of(open.store->begin());
    REQUIRE(transaction->append(effect(key(2)), { EventNumber { 1 }, task, GrantNumber { 3 } }));
    REQUIRE(transaction->commit());
    transaction.reset();
    erase(*open.store, EraseStep { EventNumber { 1 } });
    auto const left = all_steps(*open.store);
    REQUIRE(left.size() == 1);
    CHECK(!left[0].effect);
    CHECK(OpenStore::value_of(open.store->losses()).empty());
}

TEST_CASE("a task that lost its first step is not called after it any more")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step(key(1), "Secret"), step(key(2), "Save") }, "orders-app: Secret");
    erase(*open.store, EraseStep { EventNumber { 1 } });
    auto const tasks = OpenStore::value_of(open.store->tasks());
    REQUIRE(tasks.size() == 1);
    CHECK(tasks[0].title.view() == "Click “Save”");
}

TEST_CASE("a task that lost a step knows none of its masked values, and gives no number twice")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto const task = store_task(*open.store, { step(key(1)), step(key(2)) });
    auto const number_of = [&](std::uint8_t value) {
        ValueDigest digest {};
        digest.fill(value);
        auto transaction = OpenStore::value_of(open.store->begin());
        auto* const memory = OpenStore::value_of(transaction->placeholders(task));
        auto const number = OpenStore::value_of(memory->number_of(MaskType::Person, digest));
        REQUIRE(transaction->commit());
        return number;
    };
    REQUIRE(number_of(1) == 1);
    REQUIRE(number_of(2) == 2);
    erase(*open.store, EraseStep { EventNumber { 1 } });
    CHECK(number_of(1) == 3);
}

TEST_CASE("another process that has the old key goes on, and nothing that it writes is lost")
{
    StoreFolder const folder;
    OpenStore writer { folder };
    store_task(*writer.store, { step(key(1)), step(key(2)) });
    {
        OpenStore const eraser { folder };
        erase(*eraser.store, EraseStep { EventNumber { 1 } });
    }
    store_task(*writer.store, { step(key(3)) });
    CHECK(sequences(*writer.store) == Sequences { 2, 3 });
    CHECK(sequences(*OpenStore { folder }.store) == Sequences { 2, 3 });
}

TEST_CASE("erasing what is not there changes nothing")
{
    StoreFolder const folder;
    OpenStore open { folder };
    store_task(*open.store, { step(key(1)) });
    ErasureScope const scope = GENERATE(as<ErasureScope> {}, EraseStep { EventNumber { 9 } },
        EraseTask { TaskNumber { 9 } }, EraseApp { AppId { "none" } },
        EraseCategory { Category::Text }, EraseSince { Seconds { noon + 1 } });
    CHECK(erase(*open.store, scope).is_empty());
    CHECK(sequences(*open.store) == Sequences { 1 });
}

TEST_CASE("a store of the version before erasing gets it and keeps its steps")
{
    StoreFolder const folder;
    {
        OpenStore const open { folder };
        store_task(*open.store, { step(key(1)), step(key(2)) });
    }
    tamper(folder,
        "DROP VIEW step; DROP TABLE doomed_key; DROP TABLE erased; DROP TABLE retention; PRAGMA "
        "user_version = 3; "
        "PRAGMA journal_mode = DELETE; PRAGMA auto_vacuum = NONE; VACUUM");
    OpenStore open { folder };
    CHECK(erase(*open.store, EraseStep { EventNumber { 1 } }).files_are_clean);
    CHECK(sequences(*open.store) == Sequences { 2 });
}
