#include "store_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

std::vector<std::string> const words { "Zwetschgendatschi", "test-id-of-", "Heading of", "Title of",
    "orders.example.org", "orders-app", "/orders/:id", "Click", "button", "email",
    "Steuererklaerung", "clicks", "digest-of-the-notice", "scope-of-the-notice" };

// Of the database, its log and the log's index.
std::string all_bytes(StoreFolder const& folder)
{
    std::string bytes;
    for (auto const& entry : fs::directory_iterator { folder.data() })
        bytes += bytes_of(entry.path());
    return bytes;
}

void write_everything(Store& store)
{
    auto transaction = OpenStore::value_of(store.begin());
    auto const task = OpenStore::value_of(transaction->create_task(new_task("Steuererklaerung")));
    REQUIRE(transaction->append(step(key(1), "Zwetschgendatschi"), task));
    REQUIRE(transaction->commit());
    REQUIRE(store.append({ {}, Seconds { 5 }, "digest-of-the-notice", { Category::Clicks },
        "scope-of-the-notice" }));
}

void check_no_words(std::string const& bytes)
{
    for (auto const& word : words) {
        CAPTURE(word);
        CHECK(bytes.find(word) == std::string::npos);
    }
}

ErrorCode error_of_reading(StoreFolder const& folder)
{
    OpenStore open { folder };
    auto const steps = open.store->latest_steps(100);
    REQUIRE(!steps);
    return steps.error().code;
}

void write_two_steps(StoreFolder const& folder)
{
    OpenStore open { folder };
    REQUIRE(!write_steps(*open.store, 1, 2));
}

}

TEST_CASE("no byte of the store's files holds a word of a step, a task or a decision")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        write_everything(*open.store);
        check_no_words(all_bytes(folder)); // With the log as it is written.
    }
    check_no_words(all_bytes(folder)); // With the log folded into the database.
}

TEST_CASE("the time of a step is not in the clear")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        write_everything(*open.store);
    }
    // 1790000000 as SQLite would store it.
    CHECK(all_bytes(folder).find("\x6a\xb1\x37\x80") == std::string::npos);
}

TEST_CASE("rows whose sealed bytes were swapped do not open")
{
    StoreFolder const folder;
    write_two_steps(folder);
    tamper(folder,
        "UPDATE event SET sealed = (SELECT other.sealed FROM event AS other WHERE other.number = 3 "
        "- event.number)");
    CHECK(error_of_reading(folder) == ErrorCode::StoreDamaged);
}

TEST_CASE("a row that says another document, sequence or grant does not open")
{
    StoreFolder const folder;
    write_two_steps(folder);
    SECTION("document")
    {
        tamper(folder, "UPDATE event SET document = zeroblob(16) WHERE sequence = 1");
    }
    SECTION("sequence") { tamper(folder, "UPDATE event SET sequence = 9 WHERE sequence = 1"); }
    SECTION("a sequence beyond its range")
    {
        tamper(folder, "UPDATE event SET sequence = 4294967297 WHERE sequence = 1");
    }
    SECTION("grant") { tamper(folder, "UPDATE event SET grant_number = 4"); }
    SECTION("a document of another size")
    {
        tamper(folder, "UPDATE event SET document = zeroblob(15) WHERE sequence = 1");
    }
    SECTION("key") { tamper(folder, "UPDATE event SET key = zeroblob(16)"); }
    SECTION("a key of another size") { tamper(folder, "UPDATE event SET key = x''"); }
    SECTION("sealed") { tamper(folder, "UPDATE event SET sealed = x''"); }
    CHECK(error_of_reading(folder) == ErrorCode::StoreDamaged);
}

TEST_CASE("a decision cannot be moved to a later number, so a withdrawal cannot be undone")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        REQUIRE(open.store->append({ {}, Seconds { 5 }, "digest", { Category::Clicks }, "" }));
        REQUIRE(open.store->append({ {}, Seconds { 6 }, "digest", {}, "" }));
    }
    SECTION("the next number") { tamper(folder, "UPDATE consent SET number = 3 WHERE number = 1"); }
    SECTION("a number that is cut to the old one")
    {
        tamper(folder, "UPDATE consent SET number = 4294967297 WHERE number = 1");
    }
    OpenStore open { folder };
    auto const latest = open.store->latest();
    REQUIRE(!latest);
    CHECK(latest.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("tasks whose sealed bytes were swapped do not open")
{
    StoreFolder const folder;
    {
        OpenStore open { folder };
        REQUIRE(!write_steps(*open.store, 1, 1));
        REQUIRE(!write_steps(*open.store, 2, 2));
    }
    tamper(folder,
        "UPDATE task SET sealed = (SELECT other.sealed FROM task AS other WHERE other.number = 3 - "
        "task.number)");
    OpenStore open { folder };
    auto const tasks = open.store->tasks();
    REQUIRE(!tasks);
    CHECK(tasks.error().code == ErrorCode::StoreDamaged);
}

TEST_CASE("steps of like length have sealed bytes of one size")
{
    StoreFolder const folder;
    OpenStore open { folder };
    auto transaction = OpenStore::value_of(open.store->begin());
    auto const task = OpenStore::value_of(transaction->create_task(new_task()));
    REQUIRE(transaction->append(step(key(1), "Yes"), task));
    REQUIRE(transaction->append(step(key(2), "No"), task));
    REQUIRE(transaction->commit());
    ::sqlite3* handle = nullptr;
    REQUIRE(::sqlite3_open(folder.database().c_str(), &handle) == SQLITE_OK);
    ::sqlite3_stmt* statement = nullptr;
    REQUIRE(::sqlite3_prepare_v2(handle,
                "SELECT count(DISTINCT length(sealed)), max(length(sealed)) FROM event", -1,
                &statement, nullptr)
        == SQLITE_OK);
    REQUIRE(::sqlite3_step(statement) == SQLITE_ROW);
    CHECK(::sqlite3_column_int(statement, 0) == 1);
    CHECK(::sqlite3_column_int(statement, 1) <= 1024);
    ::sqlite3_finalize(statement);
    ::sqlite3_close(handle);
}
