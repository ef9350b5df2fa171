#include "session_fixture.hpp"

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

// What the extension is told of this frame; what was acknowledged before is there afterwards, and
// the session goes on.
Json answer_to(std::string_view frame)
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording();
    REQUIRE(only(host.say(batch(1, events(1, 2)))) == acknowledged(1, 2));
    auto const answer = only(host.say_bytes(frame));
    CHECK(answer["type"] == "error");
    CHECK(events_in(host.store()) == 2);
    CHECK(only(host.say(batch(2, events(3, 3)))) == acknowledged(2, 1));
    return answer;
}

}

TEST_CASE("the extension is told of a frame that cannot be read, and the session goes on")
{
    CHECK(answer_to("{\"type\":\"\xFF\"}")["code"] == "not_utf8");
    CHECK(answer_to("{\"type\":")["code"] == "not_json");
    CHECK(answer_to(std::string(10'000, '[') + std::string(10'000, ']'))["code"]
        == "nested_too_deep");
    CHECK(answer_to(R"({"type":"goodbye"})")["code"] == "unknown_message");
    CHECK(answer_to(R"({"type":"pause"})")["code"] == "malformed_message");
    CHECK(answer_to(R"({"type":"pause","request":1,"seconds":5})")["code"] == "malformed_message");
    CHECK(answer_to(R"({"type":"pause","request":1,"minutes":0})")["code"] == "malformed_message");
    CHECK(answer_to(R"({"type":"start_task","request":1,"title":"\udc00"})")["code"] == "not_json");
}

TEST_CASE("an error never repeats what was sent")
{
    auto const answer = answer_to(R"({"type":"jane@example.org","jane":"jane"})");
    CHECK(answer.dump().find("jane") == std::string::npos);
}

TEST_CASE("a batch of too many events is refused as a whole and nothing of it is stored")
{
    CHECK(answer_to(batch(5, events(1, 51)).dump())["code"] == "malformed_message");
}

TEST_CASE("before the hello a batch is not taken, and it is taken when it comes again")
{
    MadeUpHome const home;
    {
        Conversation host { home.home() };
        host.begin_recording();
    }
    Conversation host { home.home() };
    auto const refused = only(host.say(batch(4, events(1, 2))));
    CHECK(refused["code"] == "before_hello");
    CHECK(refused["batch"] == 4);
    CHECK(events_in(host.store()) == 0);
    host.greet();
    CHECK(only(host.say(batch(4, events(1, 2)))) == acknowledged(4, 2));
}

TEST_CASE("before the hello no request does anything, and its number comes back")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    auto const refused = only(host.say(request("pause")));
    CHECK(refused["code"] == "before_hello");
    CHECK(refused["request"] == 9);
    CHECK(!*host.store().paused_until());
}

TEST_CASE("a hello of no protocol is no hello")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    auto wrong = hello();
    wrong["protocol"] = 0;
    CHECK(only(host.say(wrong))["code"] == "malformed_message");
    CHECK(only(host.say(request("resume")))["code"] == "before_hello");
}
