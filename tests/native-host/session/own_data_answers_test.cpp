#include "own_data_fixture.hpp"

#include <fairtrace/step_json.hpp>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

Json exported(Json list)
{
    list["exported"] = true;
    return list;
}

std::vector<int> indexes_in(Json const& answer)
{
    std::vector<int> indexes;
    for (auto const& step : answer["steps"])
        indexes.push_back(step["index"]);
    return indexes;
}

// A click with as much around it as the schema allows, in words that may stay.
Json click_with_long_context(std::uint32_t sequence)
{
    std::string name;
    while (name.size() + 11 <= 200)
        name += "Save order ";
    auto action = click();
    auto& context = action["target"]["context"];
    while (context.size() < 16)
        context.push_back({ { "kind", "heading" }, { "name", name } });
    return event(sequence, std::move(action));
}

}

TEST_CASE("tasks are listed newest first, in portions, with the number of their steps")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    record_tasks(host, { "Ship", "Order", "Refund" });
    auto const newest = only(host.say(list_tasks(2)));
    CHECK(newest["type"] == "tasks");
    CHECK(newest["request"] == 9);
    CHECK(titles_in(newest) == std::vector<std::string> { "Refund", "Order" });
    CHECK(newest["more"] == true);
    CHECK(newest["tasks"][0]["steps"] == 6);
    CHECK(newest["tasks"][0]["boundary"] == "explicit");
    CHECK(newest["tasks"][0]["open"] == false);
    auto older = list_tasks(2);
    older["before"] = newest["tasks"][1]["number"];
    auto const rest = only(host.say(older));
    CHECK(titles_in(rest) == std::vector<std::string> { "Ship" });
    CHECK(rest["more"] == false);
}

TEST_CASE("the steps of a task are listed from any place on, numbered by their place in it")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    record_tasks(host, { "Ship", "Refund" });
    auto const steps = only(host.say(list_task_steps(2, 3, 3)));
    CHECK(steps["task"] == 2);
    CHECK(indexes_in(steps) == std::vector<int> { 3, 4, 5 });
    CHECK(steps["more"] == true);
    CHECK(steps["steps"][0]["number"] == 7);
    auto const rest = only(host.say(list_task_steps(2, 6, 3)));
    CHECK(indexes_in(rest) == std::vector<int> { 6 });
    CHECK(rest["more"] == false);
    CHECK(indexes_in(only(host.say(list_task_steps(2, 7, 3)))).empty());
    CHECK(indexes_in(only(host.say(list_task_steps(99, 1, 3)))).empty());
}

TEST_CASE("a step says when and where it was, and what was masked in it by which rule")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    REQUIRE(only(host.say(batch(1, { event(1, fill("Customer e-mail", "jane@example.org")) })))
        == acknowledged(1, 1));
    auto const step = only(host.say(list_task_steps(1, 1, 1)))["steps"][0];
    CHECK(step["sentence"] == "Type ⟨EMAIL_1⟩ into “Customer e-mail”");
    CHECK(step["time"] == 1'790'000'001'000);
    CHECK(step["kind"] == "fill");
    CHECK(step["category"] == "text");
    CHECK(step["page"]["app"] == "orders");
    CHECK(step["page"]["title"] == "Edit order");
    CHECK(step["masks"] == Json::array({ { { "type", "email" }, { "count", 1 } } }));
    auto const& why = step["why"];
    auto const found = std::find_if(
        why.begin(), why.end(), [](Json const& reason) { return reason["place"] == "value"; });
    REQUIRE(found != why.end());
    CHECK((*found)["numbers"] == Json::array({ 1 }));
    CHECK(!(*found)["rule"].get<std::string>().empty());
    CHECK(!step.contains("exported"));
}

TEST_CASE("the bytes that an export has of a step come when they are asked for")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    REQUIRE(only(host.say(batch(1, events(1, 2)))) == acknowledged(1, 2));
    auto const steps = only(host.say(exported(list_task_steps(1, 2, 1))));
    auto const stored = host.store().steps(TaskNumber { 1 });
    REQUIRE(stored);
    auto expected = step_to_json(stored->at(1));
    expected["index"] = 2;
    CHECK(steps["steps"][0]["exported"] == expected.dump());
}

TEST_CASE(
    "no message is longer than a browser takes, and what does not fit comes with the next one")
{
    constexpr std::uint32_t count = 300;
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    for (std::uint32_t sequence = 1; sequence <= count; ++sequence)
        REQUIRE(only(host.say(batch(sequence, { click_with_long_context(sequence) })))
            == acknowledged(sequence, 1));
    std::uint32_t from = 1;
    bool has_more = true;
    std::size_t messages = 0;
    while (has_more) {
        auto const steps = only(host.say(exported(list_task_steps(1, from, 200))));
        CHECK(steps.dump().size() < 1024 * 1024);
        REQUIRE(!steps["steps"].empty());
        CHECK(steps["steps"][0]["index"] == from);
        from += static_cast<std::uint32_t>(steps["steps"].size());
        has_more = steps["more"];
        ++messages;
    }
    CHECK(from == count + 1);
    CHECK(messages > 1);
}

TEST_CASE("what was not captured is listed with its reasons")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto const lost = Json::array(
        { { { "document", document_text() }, { "reason", "overflow" }, { "count", 3 } } });
    REQUIRE(only(host.say(batch(1, events(1, 1), lost))) == acknowledged(1, 1));
    auto const losses = only(host.say(request("list_losses")));
    CHECK(losses["losses"] == Json::array({ { { "reason", "overflow" }, { "count", 3 } } }));
}

TEST_CASE("who has no policy any more still sees what was recorded")
{
    MadeUpHome const home;
    {
        Conversation host { home.home() };
        host.begin_recording();
        record_tasks(host, { "Ship" });
    }
    fs::remove(home.policy());
    Conversation host { home.home() };
    CHECK(host.greet()["recording"] == "no_policy");
    CHECK(titles_in(only(host.say(list_tasks(10)))) == std::vector<std::string> { "Ship" });
    CHECK(only(host.say(batch(2, events(5, 5))))["code"] == "policy_missing");
}

TEST_CASE("without a store the page hears why there is nothing to see")
{
    MadeUpHome const home;
    fs::remove(home.policy());
    Conversation host { home.home() };
    host.greet();
    auto const refused = only(host.say(list_tasks(10)));
    CHECK(refused["code"] == "policy_missing");
    CHECK(refused["request"] == 9);
    CHECK(fs::is_empty(home.path()));
}
