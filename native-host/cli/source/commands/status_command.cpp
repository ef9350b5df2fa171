#include "../commands.hpp"
#include "../failure.hpp"
#include "../own_store.hpp"
#include "../read_policy.hpp"
#include "../words.hpp"

#include <fairtrace/policy_notice.hpp>

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

struct Status {
    RecordingState recording {};
    ConsentState consent {};
    std::vector<Category> granted;
    std::uint64_t events = 0;
    std::uint64_t tasks = 0;
    std::vector<LossCount> missing;
};

RecordingState state_without(Error const& policy_error)
{
    return policy_error.code == ErrorCode::PolicyMissing ? RecordingState::NoPolicy
                                                         : RecordingState::PolicyRejected;
}

bool is_paused(std::optional<Milliseconds> until)
{
    return until && (until->value() == 0 || now_milliseconds() < *until);
}

RecordingState state_of(Result<Policy> const& policy, ConsentState consent, bool paused)
{
    if (!policy)
        return state_without(policy.error());
    if (policy->stops_capture)
        return RecordingState::Stopped;
    if (consent != ConsentState::Granted)
        return RecordingState::NoConsent;
    return paused ? RecordingState::Paused : RecordingState::Recording;
}

Result<void> read_consent(OwnStore& store, Result<Policy> const& policy, Status& status)
{
    auto const decision = store.latest_decision();
    if (!decision)
        return decision.error();
    std::optional<PolicyNotice> notice;
    if (policy)
        notice.emplace(*policy);
    auto const consent = store.consent(notice ? &*notice : nullptr);
    if (!consent)
        return consent.error();
    auto const paused = store.paused_until();
    if (!paused)
        return paused.error();
    status.consent = *consent;
    if (*decision && *consent == ConsentState::Granted)
        status.granted = (*decision)->categories;
    status.recording = state_of(policy, *consent, is_paused(*paused));
    return {};
}

Result<Status> read_status(OwnStore& store, Result<Policy> const& policy)
{
    Status status;
    if (auto const read = read_consent(store, policy, status); !read)
        return read.error();
    auto const events = store.event_count();
    if (!events)
        return events.error();
    auto const tasks = store.tasks();
    if (!tasks)
        return tasks.error();
    auto losses = store.losses();
    if (!losses)
        return losses.error();
    status.events = *events;
    status.tasks = tasks->size();
    status.missing = std::move(*losses);
    return status;
}

Json policy_to_json(Home const& home, Result<Policy> const& policy)
{
    Json json { { "path", home.policy.string() } };
    if (policy)
        json["digest"] = policy->digest;
    else
        json["error"] = { { "code", name_of(policy.error().code) },
            { "message", describe(policy.error(), home) } };
    return json;
}

Json status_to_json(Home const& home, Result<Policy> const& policy, Status const& status)
{
    auto granted = Json::array();
    for (auto const category : status.granted)
        granted.push_back(name_of(category));
    auto missing = Json::array();
    for (auto const& loss : status.missing)
        missing.push_back({ { "reason", name_of(loss.reason) }, { "count", loss.count } });
    return { { "recording", name_of(status.recording) }, { "consent", name_of(status.consent) },
        { "granted", std::move(granted) }, { "events", status.events }, { "tasks", status.tasks },
        { "missing", std::move(missing) }, { "policy", policy_to_json(home, policy) },
        { "store", { { "path", home.data.string() }, { "bytes", store_size(home) } } } };
}

void say_status(
    Output& output, Home const& home, Result<Policy> const& policy, Status const& status)
{
    output.heading("fairtrace is " + std::string { in_words(status.recording) });
    if (policy)
        output.line("Policy   " + home.policy.string() + ", digest " + policy->digest);
    else
        output.line("Policy   " + describe(policy.error(), home));
    std::string granted;
    for (auto const category : status.granted)
        granted += (granted.empty() ? ": " : ", ") + std::string { in_words(category) };
    output.line("Consent  " + std::string { in_words(status.consent) } + granted);
    output.line("Store    " + counted(status.events, "step") + " in "
        + counted(status.tasks, "task") + ", " + std::to_string(store_size(home) / 1024) + " KiB, "
        + home.data.string());
    for (auto const& loss : status.missing)
        output.line(
            "Missing  " + std::to_string(loss.count) + " " + std::string { in_words(loss.reason) });
}

class StatusCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const status
            = root.add_subcommand("status", "Say whether anything is recorded, and what is kept");
        status->fallthrough();
        return status;
    }

    Result<void> run(Context& context) override
    {
        auto const policy = read_policy(context.home);
        auto store = OwnStore::open(context.home);
        if (!store)
            return store.error();
        auto const status = read_status(*store, policy);
        if (!status)
            return status.error();
        if (context.output.is_json())
            context.output.json(status_to_json(context.home, policy, *status));
        else
            say_status(context.output, context.home, policy, *status);
        return {};
    }
};

}

std::unique_ptr<Command> make_status_command() { return std::make_unique<StatusCommand>(); }

}
