#include "session_fixture.hpp"

#include <functional>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

void change_policy(MadeUpHome const& home, std::function<void(Json&)> const& change)
{
    auto policy = Json::parse(content_of(home.policy()));
    change(policy);
    home.write_policy(policy.dump(2));
}

void remove_app(Json& policy, std::size_t index) { policy["apps"].erase(index); }

void add_app(Json& policy)
{
    policy["apps"].push_back({ { "id", "travel" }, { "name", "Travel" },
        { "origins", { "https://travel.example.org" } }, { "categories", { "clicks" } } });
}

}

TEST_CASE("a narrower policy holds at once, without asking again")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    REQUIRE(only(host.say(batch(1, events(1, 2)))) == acknowledged(1, 2));
    change_policy(home, [](Json& policy) { remove_app(policy, 0); });
    auto const state = only(host.renew_policy(home.home()))["state"];
    CHECK(state["recording"] == "recording");
    CHECK(state["grant"] == 1);
    CHECK(state["apps"].size() == 1);
    CHECK(only(host.say(batch(2, events(3, 3))))
        == acknowledged(2, 0, 0, drops("unapproved_origin")));
    CHECK(events_in(host.store()) == 2);
}

TEST_CASE("a wider policy records nothing until it was agreed to")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    change_policy(home, add_app);
    auto const state = only(host.renew_policy(home.home()))["state"];
    CHECK(state["recording"] == "no_consent");
    CHECK(state["consent"] == "undecided");
    auto const answers = host.say(batch(1, events(1, 1)));
    CHECK(answers[0] == acknowledged(1, 0, 0, drops("no_consent")));
    REQUIRE(host.say(consent_to_all(state))[1]["state"]["recording"] == "recording");
    CHECK(only(host.say(batch(2, Json::array({ changed(event(2), "/grant", 2) }))))
        == acknowledged(2, 1));
}

TEST_CASE("a policy that gives back what it took does not ask again")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    change_policy(home, [](Json& policy) { remove_app(policy, 1); });
    CHECK(only(host.renew_policy(home.home()))["state"]["recording"] == "recording");
    home.write_policy(made_up_policy);
    auto const state = only(host.renew_policy(home.home()))["state"];
    CHECK(state["recording"] == "recording");
    CHECK(state["apps"].size() == 2);
}

TEST_CASE("a policy that stops all capture stops it at once and for everybody, and asks nobody")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    SECTION("of somebody who records") { host.begin_recording(); }
    SECTION("of somebody who has not decided") { host.greet(); }
    change_policy(home, [](Json& policy) { policy["stop_capture"] = true; });
    CHECK(only(host.renew_policy(home.home()))["state"]["recording"] == "stopped");
    CHECK(
        only(host.say(batch(1, events(1, 1)))) == acknowledged(1, 0, 0, drops("capture_stopped")));
    CHECK(events_in(host.store()) == 0);
}

TEST_CASE("when capture is no longer stopped, a grant holds as before")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    change_policy(home, [](Json& policy) { policy["stop_capture"] = true; });
    host.renew_policy(home.home());
    home.write_policy(made_up_policy);
    CHECK(only(host.renew_policy(home.home()))["state"]["recording"] == "recording");
    CHECK(only(host.say(batch(1, events(1, 1)))) == acknowledged(1, 1));
}

TEST_CASE("what came before a change is stored under the policy of its time")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    change_policy(home, [](Json& policy) { remove_app(policy, 0); });
    auto const answers = host.say_then_renew_policy(batch(1, events(1, 2)), home.home());
    CHECK(answers[0] == acknowledged(1, 2));
    CHECK(answers[1]["type"] == "state");
}

TEST_CASE("a policy that cannot be read stops all capture until it is mended")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    home.write_policy("{ half a poli");
    CHECK(only(host.renew_policy(home.home()))["state"]["recording"] == "policy_rejected");
    CHECK(only(host.say(batch(1, events(1, 1))))["code"] == "policy_malformed");
    home.write_policy(made_up_policy);
    CHECK(only(host.renew_policy(home.home()))["state"]["recording"] == "recording");
    CHECK(only(host.say(batch(1, events(1, 1)))) == acknowledged(1, 1));
}

TEST_CASE("a policy that was missing is found when it comes")
{
    MadeUpHome const home;
    fs::remove(home.policy());
    Conversation host { home.home() };
    CHECK(host.greet()["recording"] == "no_policy");
    home.write_policy(made_up_policy);
    CHECK(only(host.renew_policy(home.home()))["state"]["recording"] == "no_consent");
}

TEST_CASE("the same policy written again says nothing")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    home.write_policy(made_up_policy);
    CHECK(host.renew_policy(home.home()).empty());
}
