#include "session_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// A batch of a good event, this one and another good one: what is said of it, and that the good
// ones are there.
Json reason_of(Json const& wrong)
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto const answers = host.say(batch(1, { event(1), wrong, event(3) }));
    REQUIRE(!answers.empty());
    REQUIRE(answers[0]["type"] == "ack");
    CHECK(answers[0]["accepted"] == 2);
    CHECK(events_in(host.store()) == 2);
    REQUIRE(answers[0]["dropped"].size() == 1);
    auto const reason = answers[0]["dropped"][0]["reason"];
    CHECK(losses_in(host.store()) == Json { { reason.get<std::string>(), 1 } });
    return reason;
}

}

TEST_CASE("an event that is not as the schema says is a counted drop and takes nothing with it")
{
    auto unknown_kind = changed(event(2), "/action/kind", "dance");
    auto extra = changed(event(2), "/action/pointer", 1);
    auto out_of_range = changed(event(2), "/action/target/size/width", 65536);
    auto missing = event(2);
    missing["page"].erase("url");
    auto too_deep = changed(event(2), "/action/target/name", Json::array({ Json::array() }));
    auto const wrong = GENERATE_COPY(unknown_kind, extra, out_of_range, missing, too_deep);
    CHECK(reason_of(wrong) == "malformed");
}

TEST_CASE("an event of an origin outside the policy is a counted drop")
{
    auto elsewhere = changed(event(2), "/sender/origin", "https://bank.example.org");
    elsewhere["page"]["url"] = "https://bank.example.org/";
    CHECK(reason_of(elsewhere) == "unapproved_origin");
    CHECK(reason_of(changed(event(2), "/sender/origin", "https://orders.example.org:8443"))
        == "unapproved_origin");
}

TEST_CASE("an event of a page that is not of its sender's origin is a counted drop")
{
    CHECK(reason_of(changed(event(2), "/page/url", "https://bank.example.org/orders"))
        == "origin_mismatch");
}

TEST_CASE("an event of an excluded path is a counted drop")
{
    CHECK(reason_of(changed(event(2), "/page/url", "https://orders.example.org/salaries/jane"))
        == "excluded_path");
}

TEST_CASE("an event of a category that the policy does not approve for its app is a counted drop")
{
    auto at_stock = changed(event(2), "/sender/origin", "https://stock.example.org");
    at_stock["page"]["url"] = "https://stock.example.org/";
    CHECK(reason_of(at_stock) == "category_not_approved");
}

TEST_CASE("an event of an older or a future grant is a counted drop")
{
    CHECK(reason_of(changed(event(2), "/grant", 2)) == "stale_grant");
}

TEST_CASE("an event of a category without consent is a counted drop, and the state is told again")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.say(consent(host.greet(), { "text" }));
    auto const answers = host.say(batch(1, { event(1, click()), event(2, fill("Note", "x")) }));
    REQUIRE(answers.size() == 2);
    CHECK(answers[0] == acknowledged(1, 1, 0, drops("no_consent")));
    CHECK(answers[1]["state"]["granted"] == Json::array({ "text" }));
    CHECK(losses_in(host.store()) == Json { { "no_consent", 1 } });
}

TEST_CASE("before any decision every event is a counted drop")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.greet();
    CHECK(host.say(batch(1, events(1, 2)))[0] == acknowledged(1, 0, 0, drops("no_consent", 2)));
    CHECK(events_in(host.store()) == 0);
}

TEST_CASE("the same batch twice is stored once, and the second time everything is a duplicate")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    CHECK(only(host.say(batch(1, events(1, 3)))) == acknowledged(1, 3));
    CHECK(only(host.say(batch(1, events(1, 3)))) == acknowledged(1, 0, 3));
    CHECK(host.say_together({ batch(2, events(4, 5)), batch(2, events(4, 5)) })
        == Answers { acknowledged(2, 2), acknowledged(2, 0, 2) });
    CHECK(events_in(host.store()) == 5);
    CHECK(host.store().tasks()->size() == 1);
}

TEST_CASE("an event twice in one batch is stored once, and the first stays")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    CHECK(only(host.say(batch(1, { event(1, click("Save")), event(1, click("Cancel")) })))
        == acknowledged(1, 1, 1));
    CHECK(sentences_in(host.store()) == std::vector<std::string> { "Click “Save”" });
}

TEST_CASE("a sequence that goes back is stored, and what is missing before it is counted")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    CHECK(only(host.say(batch(1, { event(5), event(3) }))) == acknowledged(1, 2));
    CHECK(losses_in(host.store()) == Json { { "sequence_gap", 3 } });
    CHECK(only(host.say(batch(2, { event(1), event(2), event(4) }))) == acknowledged(2, 3));
    CHECK(losses_in(host.store()) == Json::object());
}

TEST_CASE("a stored event that comes again during a pause is a duplicate, not a loss")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    host.say(batch(1, events(1, 2)));
    host.say(request("pause"));
    CHECK(host.say(batch(1, events(1, 2)))[0] == acknowledged(1, 0, 2));
    CHECK(losses_in(host.store()) == Json::object());
}

TEST_CASE("an event that was dropped stays dropped when it comes again, and is counted once")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    host.say(request("pause"));
    host.say(batch(1, events(1, 2)));
    host.say(batch(1, events(1, 2)));
    CHECK(losses_in(host.store()) == Json { { "paused", 2 } });
    host.say(request("resume"));
    host.say(batch(1, events(1, 2)));
    // Whatever became of it, it is counted on one side only.
    CHECK(events_in(host.store()) + losses_in(host.store()).value("paused", 0U) == 2);
}

TEST_CASE("losses that the extension reports are kept, and a later count replaces an earlier one")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    auto loss = Json { { "document", document_text() }, { "reason", "overflow" }, { "count", 2 } };
    CHECK(only(host.say(batch(1, Json::array(), { loss }))) == acknowledged(1, 0));
    loss["count"] = 5;
    CHECK(only(host.say(batch(2, Json::array(), { loss }))) == acknowledged(2, 0));
    CHECK(losses_in(host.store()) == Json { { "overflow", 5 } });
}
