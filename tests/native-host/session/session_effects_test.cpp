#include "session_fixture.hpp"

#include <fairtrace/step_json.hpp>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

Json steps_in(Store& store)
{
    auto const steps = store.latest_steps(1000);
    REQUIRE(steps);
    auto list = Json::array();
    for (auto const& step : *steps)
        list.push_back(step_to_json(step));
    return list;
}

// A host that has taken one click and then this effect, after what happens in between.
struct AfterClick {
    MadeUpHome home;
    Conversation host { home.home() };

    AfterClick()
    {
        host.begin_recording();
        REQUIRE(only(host.say(batch(1, { event(1) }))) == acknowledged(1, 1));
    }

    Json said_of(Json const& effect)
    {
        return host.say(batch_with_effects(2, Json::array(), { effect }))[0];
    }
};

Json policy_with_observation()
{
    auto policy = Json::parse(made_up_policy);
    policy["apps"][0]["categories"].push_back("observation");
    policy["apps"][0]["observation"] = true;
    return policy;
}

Json event_with_observation(std::uint32_t sequence)
{
    auto message = event(sequence);
    message["observation"] = { { "elements",
                                   { { { "role", "button" }, { "name", "Save order" } },
                                       { { "role", "link" }, { "name", "jane@example.org" } } } },
        { "total", 40 } };
    return message;
}

}

TEST_CASE("an effect that comes with its action becomes part of the step, redacted")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    CHECK(only(host.say(batch_with_effects(1, { event(1) }, { effect(2, 1) })))
        == with_effects(acknowledged(1, 1)));
    auto const steps = steps_in(host.store());
    REQUIRE(steps.size() == 1);
    CHECK(steps[0]["effect"]
        == Json::parse(R"({"route": "/orders/:id/items", "appeared": [{"role": "dialog",
            "name": "Saved"}], "vanished": [], "messages": ["Mail sent to ⟨EMAIL_1⟩"],
            "states_gained": ["expanded"], "states_lost": ["collapsed"], "target_gone": false})"));
    CHECK(steps[0]["masks"] == Json::parse(R"([{"type": "email", "count": 1}])"));
    CHECK(losses_in(host.store()).empty());
}

TEST_CASE("an effect has the placeholders of its action's task, also when that is closed")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto start = request("start_task");
    start["title"] = "Order";
    host.say(start);
    host.say(batch(1, { event(1), event(2, fill("E-mail", "bob@example.org")) }));
    host.say(request("stop_task"));
    host.say(batch(2, { event(3, fill("E-mail", "joe@example.org")) }));
    CHECK(only(host.say(batch_with_effects(3, Json::array(), { effect(4, 1) })))
        == with_effects(acknowledged(3, 0)));
    CHECK(steps_in(host.store())[0]["effect"]["messages"][0] == "Mail sent to ⟨EMAIL_2⟩");
}

TEST_CASE("an effect that is sent again is there already, and a second one of an action is none")
{
    AfterClick after;
    CHECK(after.said_of(effect(2, 1)) == with_effects(acknowledged(2, 0)));
    CHECK(after.said_of(effect(2, 1)) == with_effects(acknowledged(2, 0)));
    CHECK(after.said_of(effect(3, 1)) == acknowledged(2, 0, 0, drops("malformed")));
    CHECK(after.said_of(effect(1, 1)) == with_effects(acknowledged(2, 0)));
    CHECK(losses_in(after.host.store()) == Json { { "malformed", 1 } });
}

TEST_CASE("an effect of an action that never came is counted as that, and as no gap")
{
    AfterClick after;
    CHECK(after.said_of(effect(3, 2)) == acknowledged(2, 0, 0, drops("effect_without_action")));
    CHECK(losses_in(after.host.store())
        == Json { { "effect_without_action", 1 }, { "sequence_gap", 1 } });
}

TEST_CASE("an effect of an action that was dropped is dropped for the same reason")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto const excluded
        = changed(event(1), "/page/url", "https://orders.example.org/salaries/jane");
    CHECK(only(host.say(batch_with_effects(1, { excluded }, { effect(2, 1) })))
        == acknowledged(1, 0, 0, drops("excluded_path", 2)));
}

TEST_CASE("an effect is refused by the gate as an event is")
{
    AfterClick after;
    SECTION("a page that the policy excludes")
    {
        auto const excluded
            = changed(effect(2, 1), "/page/url", "https://orders.example.org/salaries/jane");
        CHECK(after.said_of(excluded) == acknowledged(2, 0, 0, drops("excluded_path")));
    }
    SECTION("a pause")
    {
        after.host.say(request("pause"));
        CHECK(after.said_of(effect(2, 1)) == acknowledged(2, 0, 0, drops("paused")));
    }
    SECTION("a kind that nobody consented to")
    {
        CHECK(after.said_of(changed(effect(2, 1), "/kind", "press"))
            == acknowledged(2, 0, 0, drops("category_not_approved")));
    }
    CHECK(!steps_in(after.host.store())[0].contains("effect"));
}

TEST_CASE("an effect under another grant than its action is stale, whatever kind it names")
{
    AfterClick after;
    after.host.say(consent(after.host.greet(), { "navigation" }));
    auto late = changed(effect(2, 1), "/grant", 2);
    late["kind"] = "navigate";
    CHECK(after.said_of(late) == acknowledged(2, 0, 0, drops("stale_grant")));
    CHECK(after.said_of(changed(effect(3, 1), "/kind", "navigate"))
        == acknowledged(2, 0, 0, drops("stale_grant")));
}

TEST_CASE("an observation is stored where policy and person allow it, masked without a number")
{
    MadeUpHome const home;
    home.write_policy(policy_with_observation().dump());
    Conversation host { home.home() };
    auto const state = host.greet();
    CHECK(state["apps"][0]["observation"] == true);
    CHECK_FALSE(state["apps"][1].contains("observation"));
    host.say(consent(state, { "clicks", "observation" }));
    CHECK(only(host.say(batch(1, { event_with_observation(1) }))) == acknowledged(1, 1));
    CHECK(steps_in(host.store())[0]["observation"]
        == Json::parse(R"({"elements": [{"role": "button", "name": "Save order"},
            {"role": "link", "name": "⟨EMAIL⟩"}], "total": 40})"));
}

TEST_CASE(
    "an observation that nobody consented to is taken out of its step, and nothing is missing")
{
    MadeUpHome const home;
    home.write_policy(policy_with_observation().dump());
    Conversation host { home.home() };
    host.say(consent(host.greet(), { "clicks" }));
    CHECK(only(host.say(batch(1, { event_with_observation(1) }))) == acknowledged(1, 1));
    CHECK_FALSE(steps_in(host.store())[0].contains("observation"));
    CHECK(steps_in(host.store())[0]["masks"].empty());
    CHECK(losses_in(host.store()).empty());
}
