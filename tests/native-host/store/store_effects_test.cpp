#include "store_fixture.hpp"

#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

StoredAction action_of(Transaction& transaction, std::uint32_t sequence = 1)
{
    auto const found
        = OpenStore::value_of(transaction.find_action(document(1), Sequence { sequence }));
    REQUIRE(std::holds_alternative<StoredAction>(found));
    return std::get<StoredAction>(found);
}

// Stores the effect of step 1.
Transaction::Append append_effect(Store& store, RedactedEffect const& effect)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto const appended = OpenStore::value_of(transaction->append(effect, action_of(*transaction)));
    REQUIRE(transaction->commit());
    return appended;
}

void write_step_with_effect(StoreFolder const& folder)
{
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 2));
    append_effect(*open.store, effect(key(3)));
}

DropReason reason_for(Store& store, std::uint32_t sequence)
{
    auto transaction = OpenStore::value_of(store.begin());
    return std::get<DropReason>(
        OpenStore::value_of(transaction->find_action(document(1), Sequence { sequence })));
}

}

TEST_CASE("a step is read back with its effect, in a later process too, and others without")
{
    StoreFolder const folder;
    write_step_with_effect(folder);
    OpenStore open { folder, OpenMode::ReadOnly };
    auto const steps = all_steps(*open.store);
    REQUIRE(steps.size() == 2);
    REQUIRE(steps[0].effect);
    CHECK(steps[0].effect->key == key(3));
    CHECK(steps[0].effect->action == Sequence { 1 });
    CHECK(effect_to_cbor(*steps[0].effect) == effect_to_cbor(effect(key(3))));
    CHECK(step_to_json(steps[0]) == step_to_json({ {}, step(key(1)), effect(key(3)) }));
    CHECK_FALSE(steps[1].effect);
    auto const task = OpenStore::value_of(open.store->tasks())[0].number;
    auto const of_task = OpenStore::value_of(open.store->steps(task));
    CHECK(step_to_json(of_task[0]) == step_to_json(steps[0]));
}

TEST_CASE("an action is found with its task and grant, and one that is not there with the reason")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 2));
    {
        auto transaction = OpenStore::value_of(open.store->begin());
        REQUIRE(transaction->record_drop(key(3), DropReason::ExcludedPath));
        auto const action = action_of(*transaction, 2);
        CHECK(action.task == TaskNumber { 1 });
        CHECK(action.grant == GrantNumber { 3 });
        REQUIRE(transaction->commit());
    }
    CHECK(reason_for(*open.store, 3) == DropReason::ExcludedPath);
    CHECK(reason_for(*open.store, 4) == DropReason::EffectWithoutAction);
}

TEST_CASE("an action has one effect, and the first stays")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 1));
    CHECK(append_effect(*open.store, effect(key(2), "first")) == Transaction::Append::Stored);
    CHECK(append_effect(*open.store, effect(key(3), "second")) == Transaction::Append::Duplicate);
    auto const steps = all_steps(*open.store);
    CHECK(steps[0].effect->title == effect(key(2), "first").title);
}

TEST_CASE("an effect's number is known, is no gap, and is no step")
{
    StoreFolder const folder;
    write_step_with_effect(folder);
    OpenStore open { folder };
    CHECK(count_of(*open.store) == 2);
    CHECK(OpenStore::value_of(open.store->losses()).empty());
    auto transaction = OpenStore::value_of(open.store->begin());
    CHECK(*transaction->is_known(key(3)));
    CHECK_FALSE(*transaction->is_known(key(4)));
}

TEST_CASE("a missing number before an effect is a gap")
{
    StoreFolder const folder;
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 1));
    append_effect(*open.store, effect(key(4)));
    auto const losses = OpenStore::value_of(open.store->losses());
    REQUIRE(losses.size() == 1);
    CHECK(losses[0].reason == DropReason::SequenceGap);
    CHECK(losses[0].count == 2);
}

TEST_CASE("the placeholders of a task that is closed are those that it had")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto task = new_task();
    auto transaction = OpenStore::value_of(open.store->begin());
    task.number = OpenStore::value_of(transaction->create_task(task));
    auto const key_while_open
        = OpenStore::value_of(transaction->placeholders(task.number))->digest_key();
    REQUIRE(OpenStore::value_of(transaction->placeholders(task.number))
                ->number_of(MaskType::Email, { 1 }));
    task.is_open = false;
    REQUIRE(transaction->update_task(task));
    REQUIRE(transaction->commit());
    transaction = OpenStore::value_of(open.store->begin());
    auto* const memory = OpenStore::value_of(transaction->placeholders(task.number));
    CHECK(memory->digest_key() == key_while_open);
    CHECK(*memory->number_of(MaskType::Email, { 2 }) == 2);
    CHECK(*memory->number_of(MaskType::Email, { 1 }) == 1);
    CHECK(transaction->placeholders(TaskNumber { 99 }).error().code == ErrorCode::UnknownTask);
}

TEST_CASE("no byte of the store's files holds a word of an effect")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        REQUIRE(!write_steps(*open.store, 1, 1));
        append_effect(*open.store, effect(key(2), "Zwetschgendatschi"));
    }
    for (auto const& entry : fs::directory_iterator { folder.data() }) {
        auto const bytes = bytes_of(entry.path());
        for (auto const* const word :
            { "Zwetschgen", "/orders/:id", "Message", "dialog", "expanded" })
            CHECK(bytes.find(word) == std::string::npos);
    }
}

TEST_CASE("an effect that is moved to another action, or says another place, does not open")
{
    StoreFolder const folder;
    write_step_with_effect(folder);
    SECTION("action") { tamper(folder, "UPDATE effect SET event = 2"); }
    SECTION("sequence") { tamper(folder, "UPDATE effect SET sequence = 9"); }
    SECTION("grant") { tamper(folder, "UPDATE effect SET grant_number = 4"); }
    SECTION("sealed")
    {
        tamper(folder, "UPDATE effect SET sealed = (SELECT sealed FROM event WHERE number = 1)");
    }
    OpenStore open { folder };
    auto const steps = open.store->latest_steps(100);
    REQUIRE(!steps);
    CHECK(steps.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("a store of version 1 is brought to the present one with all that it holds")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        REQUIRE(!write_steps(*open.store, 1, 2));
    }
    tamper(folder,
        "DROP VIEW step; DROP TABLE doomed_key; DROP TABLE erased; DROP TABLE retention; DROP "
        "TABLE effect; DROP "
        "TABLE masked_word; DROP "
        "TABLE word_key; PRAGMA user_version = 1");
    OpenStore open { folder };
    CHECK(count_of(*open.store) == 2);
    CHECK(step_to_json(all_steps(*open.store)[0]) == step_to_json({ {}, step(key(1)) }));
    append_effect(*open.store, effect(key(3)));
    CHECK(all_steps(*open.store)[0].effect);
}

TEST_CASE("a step with two hundred elements around it takes six kibibytes at most")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto large = step(key(1));
    large.event.observation.emplace();
    for (int number = 0; number < 200; ++number)
        large.event.observation->elements.push_back({ number % 3 == 0 ? Role::Button : Role::Link,
            Redactor::text("Open the order of customer " + std::to_string(7919 * number)) });
    auto transaction = OpenStore::value_of(open.store->begin());
    auto const task = OpenStore::value_of(transaction->create_task(new_task()));
    REQUIRE(transaction->append(large, task));
    REQUIRE(transaction->commit());
    ::sqlite3* handle = nullptr;
    REQUIRE(::sqlite3_open(folder.database().c_str(), &handle) == SQLITE_OK);
    ::sqlite3_stmt* statement = nullptr;
    REQUIRE(
        ::sqlite3_prepare_v2(handle, "SELECT length(sealed) FROM event", -1, &statement, nullptr)
        == SQLITE_OK);
    REQUIRE(::sqlite3_step(statement) == SQLITE_ROW);
    CHECK(::sqlite3_column_int(statement, 0) <= 6 * 1024);
    ::sqlite3_finalize(statement);
    ::sqlite3_close(handle);
}
