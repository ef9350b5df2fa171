// What extensions of older versions of the protocol said, recorded from the real ones, and what
// their hosts answered: a newer host answers the same.
#include "session_fixture.hpp"

#include <sstream>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

fs::path const golden { PROJECT_FOLDER "/tests/golden" };

std::vector<Json> lines_of(fs::path const& file)
{
    std::istringstream text { content_of(file) };
    std::vector<Json> lines;
    for (std::string line; std::getline(text, line);)
        lines.push_back(Json::parse(line));
    REQUIRE(!lines.empty());
    return lines;
}

}

TEST_CASE("an extension of an older protocol is answered as its own host answered it")
{
    auto const recorded = golden / GENERATE("protocol_1", "protocol_2");
    CAPTURE(recorded);
    MadeUpHome const home;
    home.write_policy(content_of(recorded / "policy.json"));
    Conversation host { home.home() };
    Answers answers;
    for (auto const& message : lines_of(recorded / "to_host.jsonl")) {
        auto const said = host.say(message);
        answers.insert(answers.end(), said.begin(), said.end());
    }
    auto const expected = lines_of(recorded / "to_extension.jsonl");
    REQUIRE(answers.size() == expected.size());
    for (std::size_t index = 0; index < answers.size(); ++index) {
        INFO("answer " << index);
        CHECK(answers[index] == expected[index]);
    }
}

TEST_CASE("an extension of protocol version 1 hears only words that it knows")
{
    MadeUpHome const home;
    Conversation host { home.home() };
    host.begin_recording(1);
    auto policy = Json::parse(made_up_policy);
    policy["stop_capture"] = true;
    home.write_policy(policy.dump());
    CHECK(only(host.renew_policy(home.home()))["state"]["recording"] == "no_policy");
    CHECK(only(host.say(batch(1, events(1, 2)))) == acknowledged(1, 0, 0, drops("paused", 2)));
}

TEST_CASE("an extension of protocol version 2 hears only words that it knows")
{
    MadeUpHome const home;
    auto policy = Json::parse(made_up_policy);
    policy["apps"][0]["observation"] = true;
    home.write_policy(policy.dump());
    Conversation host { home.home() };
    CHECK_FALSE(host.greet(2)["apps"][0].contains("observation"));
    host.begin_recording(2);
    CHECK(only(host.say(batch_with_effects(1, { event(1) }, { effect(3, 2) })))
        == acknowledged(1, 1, 0, drops("malformed")));
}
