// What an extension of protocol version 1 said, recorded from the real one, and what its host
// answered: a newer host answers the same.
#include "session_fixture.hpp"

#include <sstream>

using namespace fairtrace;
using namespace fairtrace::test;

namespace {

fs::path const recorded { PROJECT_FOLDER "/tests/golden/protocol_1" };

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

TEST_CASE("an extension of protocol version 1 is answered as its own host answered it")
{
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
