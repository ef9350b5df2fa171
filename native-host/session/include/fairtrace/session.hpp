// One connection with one browser: reads frames, answers them, ends with the input. Everything that
// goes wrong is said to the extension as a state or an error with a fixed text; the log (stderr)
// gets the same and nothing else.
#pragma once

#include <fairtrace/keys.hpp>
#include <fairtrace/pipeline.hpp>
#include <fairtrace/platform.hpp>
#include <fairtrace/policy_notice.hpp>

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace fairtrace {

// What the host needs and can lack. Without any of it nothing is captured, and the state says which
// is missing.
struct Rooms {
    std::optional<Policy> policy;
    std::optional<PolicyNotice> notice; // There while the policy is.
    std::optional<KeyRing> keys;
    std::unique_ptr<Store> store;
    std::unique_ptr<Pipeline> pipeline;
    std::optional<Error> problem; // Why the rest is missing.

    static std::unique_ptr<Rooms> open(Home const& home);

    // Reads the policy again, and opens what could not be opened before. False if all is as it was.
    bool renew(Home const& home);
};

class Session {
public:
    using Send = std::function<void(std::string json)>;

    // `rooms` outlives the session.
    Session(Rooms& rooms, Send send);

    // Takes one whole frame. Event batches wait for flush(), so that all that arrived together
    // commits together.
    void take(std::string_view frame);

    // Commits what waits and acknowledges it.
    void flush();

    // Erases what is older than the policy lets it be.
    void keep_retention();

    // The policy's file may be another one now: what comes next is judged by it, and the extension
    // is told what changed.
    void renew_policy(Home const& home);

private:
    struct Answer;

    void answer(Hello const& hello);
    void answer(EventBatch batch);
    void answer(ConsentMessage const& consent);
    void answer(PauseMessage const& pause);
    void answer(ResumeMessage const& resume);
    void answer(StartTaskMessage const& start);
    void answer(StopTaskMessage const& stop);
    void answer(ListStepsMessage const& list);
    void answer(ListTasksMessage const& list);
    void answer(ListTaskStepsMessage const& list);
    void answer(ListLossesMessage const& list);
    void answer(EraseMessage const& erase);

    void finish(RequestNumber request, Result<void> const& result);
    void refuse(RequestNumber request, Error const& error);
    template<class Read>
    auto from_store(RequestNumber request, Read read)
        -> std::optional<std::decay_t<decltype(*read(std::declval<Store&>()))>>;
    void drop_before_hello(EventBatch const& batch);
    void send_state();
    Result<void> pause_until(std::optional<Milliseconds> until);

    Rooms& m_rooms;
    Send m_send;
    std::optional<Protocol> m_protocol; // Since the hello.
    std::vector<EventBatch> m_waiting;
};

// The state that the extension works from (schema/to-extension.schema.json, "state").
nlohmann::json view_state(Rooms& rooms, Milliseconds now);

// Reads frames from `input` until it ends and writes answers to `output`; gives the exit code.
int run_session(Home const& home, int input, int output);

}
