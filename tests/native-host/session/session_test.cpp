#include "session_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

TEST_CASE("a hello is answered with the state, and without a decision nothing is recorded")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    auto const state = host.greet();
    CHECK(state["recording"] == "no_consent");
    CHECK(state["consent"] == "undecided");
    CHECK(state["grant"] == 0);
    CHECK(state["notice"] == host.rooms().policy->digest);
    CHECK(state["apps"][0]["origins"] == Json::array({ "https://orders.example.org" }));
    CHECK(state["apps"][0]["excluded_paths"] == Json::array({ "/salaries/*" }));
}

TEST_CASE("who consents is recorded under the number of the decision, in the categories chosen")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    auto const answers = host.say(consent(host.greet(), { "clicks", "text" }));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0] == Json { { "type", "done" }, { "request", 1 } });
    auto const& state = answers[1]["state"];
    CHECK(state["recording"] == "recording");
    CHECK(state["grant"] == 1);
    CHECK(state["granted"] == Json::array({ "clicks", "text" }));
}

TEST_CASE("consent to a notice that is not that of this policy is refused")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    auto state = host.greet();
    state["notice"] = "00000000000000000000000000000000";
    auto const error = only(host.say(consent_to_all(state)));
    CHECK(error["code"] == "consent_malformed");
    CHECK(error["request"] == 1);
    CHECK(host.greet()["consent"] == "undecided");
}

TEST_CASE("a batch is acknowledged when a later process would find it")
{
    MadeUpHome const home;
    {
        Conversation host { home.home() };
        host.begin_recording();
        CHECK(only(host.say(batch(7, events(1, 3)))) == acknowledged(7, 3));
    }
    Conversation later { home.home() };
    CHECK(later.greet()["recording"] == "recording");
    CHECK(events_in(later.store()) == 3);
}

TEST_CASE("batches that come together are each acknowledged, in their order")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto const answers = host.say_together({ batch(1, events(1, 2)), batch(2, events(3, 3)) });
    CHECK(answers == Answers { acknowledged(1, 2), acknowledged(2, 1) });
}

TEST_CASE("a batch that came before a withdrawal is taken, one that comes after it is not")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto const state = host.greet();
    auto const answers
        = host.say_together({ batch(1, events(1, 1)), consent(state, {}), batch(2, events(2, 2)) });
    REQUIRE(answers.size() == 5);
    CHECK(answers[0] == acknowledged(1, 1));
    CHECK(answers[2]["state"]["consent"] == "withdrawn");
    CHECK(answers[3] == acknowledged(2, 0, 0, drops("no_consent")));
    CHECK(answers[4]["state"]["recording"] == "no_consent");
    CHECK(events_in(host.store()) == 1);
}

TEST_CASE("under a policy that was widened nothing is recorded until the person decides again")
{
    MadeUpHome const home;
    Conversation { home.home() }.begin_recording();
    auto policy = Json::parse(made_up_policy);
    policy["retention_days"]["text"] = 31;
    home.write_policy(policy.dump());
    Conversation host { home.home() };
    auto const state = host.greet();
    CHECK(state["recording"] == "no_consent");
    CHECK(state["consent"] == "undecided");
    auto const answers = host.say(batch(1, events(1, 2)));
    CHECK(answers.front() == acknowledged(1, 0, 0, drops("no_consent", 2)));
    auto const decided = host.say(consent_to_all(state));
    CHECK(decided.back()["state"]["recording"] == "recording");
}

TEST_CASE("a pause holds until it is lifted, and what comes meanwhile is counted as dropped")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    CHECK(host.say(request("pause"))[1]["state"]["recording"] == "paused");
    auto const answers = host.say(batch(1, events(1, 1)));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0] == acknowledged(1, 0, 0, drops("paused")));
    CHECK(answers[1]["state"]["paused_until"] == 0);
    CHECK(host.say(request("resume"))[1]["state"]["recording"] == "recording");
    CHECK(only(host.say(batch(2, events(2, 2)))) == acknowledged(2, 1));
    CHECK(losses_in(host.store()) == Json { { "paused", 1 } });
}

TEST_CASE("a pause of minutes says when it ends")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto pause = request("pause");
    pause["minutes"] = 10080;
    auto const state = host.say(pause)[1]["state"];
    CHECK(state["recording"] == "paused");
    CHECK(state["paused_until"].get<std::int64_t>() > now_milliseconds().value());
}

TEST_CASE("a started task takes the steps until it is stopped, under a redacted title")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto start = request("start_task");
    start["title"] = "Change order of jane@example.org";
    auto const title = host.say(start)[1]["state"]["task"]["title"].get<std::string>();
    CHECK(title.find("jane") == std::string::npos);
    CHECK(title.find("⟨EMAIL_1⟩") != std::string::npos);
    host.say(batch(1, { event(1, fill("E-mail", "jane@example.org")) }));
    CHECK(!host.say(request("stop_task"))[1]["state"].contains("task"));
    host.say(batch(2, events(2, 2)));
    auto const tasks = host.store().tasks();
    REQUIRE(tasks);
    REQUIRE(tasks->size() == 2);
    CHECK((*tasks)[0].boundary == TaskBoundary::Explicit);
    CHECK(host.store().steps((*tasks)[0].number)->size() == 1);
    CHECK(sentences_in(host.store())[0] == "Type ⟨EMAIL_1⟩ into “E-mail”");
}

TEST_CASE("the latest steps come as sentences, the newest last, and no more than were asked for")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    host.say(batch(1,
        { event(1), event(2, select_option("Shipping method", "Express")), event(3, navigate()) }));
    auto list = request("list_steps");
    list["limit"] = 2;
    auto const answer = only(host.say(list));
    REQUIRE(answer["steps"].size() == 2);
    CHECK(answer["request"] == 9);
    CHECK(answer["steps"][0]["sentence"] == "Select “Express” in “Shipping method”");
    CHECK(answer["steps"][0]["app"] == "orders");
    CHECK(answer["steps"][1]["time"] == 1'790'000'003'000);
}

TEST_CASE("no text that was masked is in any file of the home, also right after it was stored")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    REQUIRE(only(host.say(batch(1, { event(1, fill("E-mail", "jane@example.org")) })))
        == acknowledged(1, 1));
    for (auto const& file : fs::recursive_directory_iterator { home.path() }) {
        INFO(file.path());
        CHECK((file.is_directory() || content_of(file.path()).find("jane@") == std::string::npos));
    }
}
