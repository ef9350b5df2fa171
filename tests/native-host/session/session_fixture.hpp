// A session with the real rooms behind it: what the extension says and what it is told.
#pragma once

#include "made_up_home.hpp"
#include "made_up_messages.hpp"

#include <fairtrace/session.hpp>

#include <catch2/catch.hpp>

#include <utility>
#include <vector>

namespace fairtrace::test {

using Answers = std::vector<Json>;

class Conversation {
public:
    explicit Conversation(Home const& home)
        : m_rooms(Rooms::open(home))
        , m_session(
              *m_rooms, [this](std::string const& json) { m_answers.push_back(Json::parse(json)); })
    {
    }

    // What comes in one piece is committed together.
    Answers say_together(std::vector<Json> const& messages)
    {
        for (auto const& message : messages)
            m_session.take(message.dump());
        m_session.flush();
        return std::exchange(m_answers, {});
    }

    Answers say(Json const& message) { return say_together({ message }); }

    Answers say_bytes(std::string_view frame)
    {
        m_session.take(frame);
        m_session.flush();
        return std::exchange(m_answers, {});
    }

    Answers renew_policy(Home const& home)
    {
        m_session.renew_policy(home);
        return std::exchange(m_answers, {});
    }

    // The message is still waiting to be committed when the policy changes.
    Answers say_then_renew_policy(Json const& message, Home const& home)
    {
        m_session.take(message.dump());
        return renew_policy(home);
    }

    // The state that the host welcomes with.
    Json greet(int newest_protocol = 3)
    {
        auto const answers = say(hello(newest_protocol));
        REQUIRE(answers.size() == 1);
        REQUIRE(answers[0]["type"] == "welcome");
        return answers[0]["state"];
    }

    // Ready to take events of grant 1.
    void begin_recording(int newest_protocol = 3)
    {
        auto const answers = say(consent_to_all(greet(newest_protocol)));
        REQUIRE(answers.size() == 2);
        REQUIRE(answers[1]["state"]["recording"] == "recording");
    }

    Rooms& rooms() { return *m_rooms; }

    Store& store() { return *m_rooms->store; }

private:
    std::unique_ptr<Rooms> m_rooms;
    Answers m_answers;
    Session m_session;
};

inline std::uint64_t events_in(Store& store)
{
    auto const count = store.event_count();
    REQUIRE(count);
    return *count;
}

inline Json losses_in(Store& store)
{
    auto const losses = store.losses();
    REQUIRE(losses);
    auto json = Json::object();
    for (auto const& loss : *losses)
        json[std::string { name_of(loss.reason) }] = loss.count;
    return json;
}

inline std::vector<std::string> sentences_in(Store& store)
{
    auto const steps = store.latest_steps(1000);
    REQUIRE(steps);
    std::vector<std::string> sentences;
    for (auto const& step : *steps)
        sentences.emplace_back(step.labelled.sentence.view());
    return sentences;
}

inline Json only(Answers const& answers)
{
    REQUIRE(answers.size() == 1);
    return answers[0];
}

}
