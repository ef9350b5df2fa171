#include "own_data_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

Json erase(Json scope)
{
    auto message = request("erase");
    message["scope"] = std::move(scope);
    return message;
}

// The numbers that the steps have in the store.
std::vector<int> numbers_in(Json const& answer)
{
    std::vector<int> numbers;
    for (auto const& step : answer["steps"])
        numbers.push_back(step["number"]);
    return numbers;
}

}

TEST_CASE("what a page asks to be erased is gone, and both it and other pages hear of it")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    record_tasks(host, { "Ship", "Order" });
    auto const answers = host.say(erase({ { "kind", "step" }, { "number", 2 } }));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0]
        == Json { { "type", "erased" }, { "request", 9 }, { "steps", 1 }, { "changed", 0 },
            { "tasks", 0 }, { "files_are_clean", true } });
    CHECK(answers[1]["type"] == "state");
    CHECK(numbers_in(only(host.say(list_task_steps(1, 1, 10)))) == std::vector<int> { 1, 3, 4 });
    CHECK(host.say(erase({ { "kind", "task" }, { "number", 1 } }))[0]["tasks"] == 1);
    CHECK(titles_in(only(host.say(list_tasks(10)))) == std::vector<std::string> { "Order" });
    CHECK(host.say(erase({ { "kind", "everything" } }))[0]["steps"] == 5);
    CHECK(titles_in(only(host.say(list_tasks(10)))).empty());
}

TEST_CASE("a category, an app or the last minutes are erased, and nothing else")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto now = event(3);
    now["time"] = now_milliseconds().value();
    REQUIRE(only(host.say(batch(1, { event(1), event(2, fill("Note", "Ship it")), now })))
        == acknowledged(1, 3));
    auto const steps_erased = [&](Json scope) { return host.say(erase(scope))[0]["steps"]; };
    CHECK(steps_erased({ { "kind", "app" }, { "app", "unknown" } }) == 0);
    CHECK(steps_erased({ { "kind", "category" }, { "category", "text" } }) == 1);
    CHECK(events_in(host.store()) == 2);
    CHECK(steps_erased({ { "kind", "minutes" }, { "minutes", 5 } }) == 1);
    CHECK(events_in(host.store()) == 1);
    CHECK(steps_erased({ { "kind", "app" }, { "app", "orders" } }) == 1);
    CHECK(events_in(host.store()) == 0);
}

TEST_CASE("who has no policy any more can still erase what was recorded")
{
    MadeUpHome const home;
    {
        Conversation host { home.home() };
        host.begin_recording();
        record_tasks(host, { "Ship" });
    }
    fs::remove(home.policy());
    Conversation host { home.home() };
    host.greet();
    CHECK(host.say(erase({ { "kind", "everything" } }))[0]["steps"] == 4);
    CHECK(titles_in(only(host.say(list_tasks(10)))).empty());
}

TEST_CASE("a host goes on recording after an erasure, in the task that lost a step too")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    REQUIRE(only(host.say(batch(1, events(1, 2)))) == acknowledged(1, 2));
    REQUIRE(host.say(erase({ { "kind", "step" }, { "number", 1 } }))[0]["steps"] == 1);
    REQUIRE(only(host.say(batch(2, events(3, 4)))) == acknowledged(2, 2));
    CHECK(events_in(host.store()) == 3);
    REQUIRE(host.say(erase({ { "kind", "everything" } }))[0]["steps"] == 3);
    REQUIRE(only(host.say(batch(3, events(5, 5)))) == acknowledged(3, 1));
    CHECK(events_in(host.store()) == 1);
    CHECK(losses_in(host.store()).empty());
}
