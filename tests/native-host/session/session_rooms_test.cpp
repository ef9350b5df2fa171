#include "session_fixture.hpp"

#include <sqlite3.h>

#include <sys/stat.h>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// Without one of its rooms the host says which is missing, and takes and changes nothing.
void check_that_nothing_is_taken(
    MadeUpHome const& home, char const* recording_state, char const* code)
{
    Conversation host { home.home() };
    auto const state = host.greet();
    CHECK(state["recording"] == recording_state);
    CHECK(state["grant"] == 0);
    auto const refused = only(host.say(batch(3, events(1, 2))));
    CHECK(refused["code"] == code);
    CHECK(refused["batch"] == 3);
    auto const undecided = only(host.say(consent_to_all(state)));
    CHECK(undecided["code"] == code);
    CHECK(undecided["request"] == 1);
    auto list = request("list_steps");
    list["limit"] = 5;
    auto start = request("start_task");
    start["title"] = "Anything";
    for (auto const& asked :
        { request("pause"), request("resume"), start, request("stop_task"), list })
        CHECK(only(host.say(asked))["code"] == code);
}

void record_two_events(MadeUpHome const& home)
{
    Conversation host { home.home() };
    host.begin_recording();
    REQUIRE(only(host.say(batch(1, events(1, 2)))) == acknowledged(1, 2));
}

// Behind the store's back.
void run_sql(MadeUpHome const& home, char const* sql)
{
    ::sqlite3* handle = nullptr;
    REQUIRE(::sqlite3_open(home.database().c_str(), &handle) == SQLITE_OK);
    auto const code = ::sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
    ::sqlite3_close(handle);
    REQUIRE(code == SQLITE_OK);
}

}

TEST_CASE("without a policy nothing is taken, nothing is made, and the extension knows why")
{
    MadeUpHome const home;
    fs::remove(home.policy());
    check_that_nothing_is_taken(home, "no_policy", "policy_missing");
    CHECK(fs::is_empty(home.path()));
}

TEST_CASE("with a malformed policy nothing is taken, and the line at fault is known")
{
    MadeUpHome const home;
    std::string text = made_up_policy;
    text.replace(text.find("agent_training"), 14, "Agent Training");
    home.write_policy(text);
    check_that_nothing_is_taken(home, "policy_rejected", "policy_malformed");
    CHECK(Rooms::open(home.home())->problem->line == 5);
    CHECK(!fs::exists(home.database()));
}

TEST_CASE("with a policy that others can write nothing is taken")
{
    MadeUpHome const home;
    SECTION("the file") { ::chmod(home.policy().c_str(), 0622); }
    SECTION("the folder") { ::chmod(home.path().c_str(), 0722); }
    check_that_nothing_is_taken(home, "policy_rejected", "policy_writable_by_others");
}

TEST_CASE("with a store that cannot be written nothing is taken")
{
    MadeUpHome const home;
    fs::create_directory(home.database());
    check_that_nothing_is_taken(home, "store_unavailable", "store_not_writable");
}

TEST_CASE("with a damaged store nothing is taken, and the store stays as it is")
{
    MadeUpHome const home;
    auto const garbage = std::string(8192, 'x');
    std::ofstream { home.database() } << garbage;
    check_that_nothing_is_taken(home, "store_unavailable", "store_damaged");
    CHECK(content_of(home.database()) == garbage);
}

TEST_CASE("with a store of a newer version nothing is taken")
{
    MadeUpHome const home;
    record_two_events(home);
    run_sql(home, "PRAGMA user_version = 99");
    check_that_nothing_is_taken(home, "store_unavailable", "store_newer");
    run_sql(home, "PRAGMA user_version = 4");
    Conversation host { home.home() };
    CHECK(host.greet()["recording"] == "recording");
    CHECK(events_in(host.store()) == 2);
}

TEST_CASE("without the key of what is stored nothing is taken, and no new key is made")
{
    MadeUpHome const home;
    record_two_events(home);
    fs::rename(home.path() / "keys/key", home.path() / "key-elsewhere");
    check_that_nothing_is_taken(home, "keys_unavailable", "keys_damaged");
    CHECK(!fs::exists(home.path() / "keys/key"));
    fs::rename(home.path() / "key-elsewhere", home.path() / "keys/key");
    Conversation host { home.home() };
    CHECK(sentences_in(host.store()).size() == 2);
}

TEST_CASE("a decision that was altered grants nothing")
{
    MadeUpHome const home;
    record_two_events(home);
    run_sql(home, "UPDATE consent SET sealed = zeroblob(length(sealed))");
    Conversation host { home.home() };
    auto const state = host.greet();
    CHECK(state["recording"] == "store_unavailable");
    CHECK(state["grant"] == 0);
    CHECK(only(host.say(batch(2, events(3, 3))))["code"] == "store_damaged");
    CHECK(events_in(host.store()) == 2);
}

TEST_CASE("while another process holds the store a batch is refused, and taken when it comes again")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    ::sqlite3* other = nullptr;
    REQUIRE(::sqlite3_open(home.database().c_str(), &other) == SQLITE_OK);
    REQUIRE(::sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr) == SQLITE_OK);
    auto const refused = only(host.say(batch(1, events(1, 2))));
    CHECK(refused["code"] == "store_busy");
    CHECK(refused["batch"] == 1);
    ::sqlite3_close(other);
    CHECK(only(host.say(batch(1, events(1, 2)))) == acknowledged(1, 2));
}
