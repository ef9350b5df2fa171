#include <fairtrace/consent.hpp>
#include <fairtrace/session.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

Json words_of(std::vector<Category> const& categories)
{
    auto words = Json::array();
    for (auto const category : categories)
        words.push_back(std::string { name_of(category) });
    return words;
}

Json field_rule_to_json(FieldRuleEntry const& entry)
{
    Json json { { "rule", std::string { name_of(entry.rule) } } };
    if (entry.name)
        json["name"] = *entry.name;
    if (entry.label)
        json["label"] = *entry.label;
    return json;
}

Json app_to_json(App const& app)
{
    auto origins = Json::array();
    for (auto const& origin : app.origins)
        origins.push_back(origin.text());
    auto fields = Json::array();
    for (auto const& entry : app.fields)
        fields.push_back(field_rule_to_json(entry));
    Json json { { "id", app.id.text() }, { "name", app.name }, { "origins", std::move(origins) },
        { "excluded_paths", app.excluded_paths }, { "categories", words_of(app.categories) },
        { "fields", std::move(fields) } };
    if (app.has_observation)
        json["observation"] = true;
    return json;
}

Json empty_state()
{
    return { { "recording", "no_policy" }, { "consent", "undecided" }, { "grant", 0 },
        { "granted", Json::array() }, { "notice", "" }, { "purposes", Json::array() },
        { "apps", Json::array() }, { "retention_days", Json::object() } };
}

void add_policy(Json& state, Policy const& policy)
{
    state["notice"] = policy.digest;
    state["organization"]
        = { { "name", policy.organization_name }, { "contact", policy.organization_contact } };
    for (auto const& purpose : policy.purposes)
        state["purposes"].push_back({ { "id", purpose.id }, { "description", purpose.description },
            { "recipients", purpose.recipients } });
    for (auto const& app : policy.apps)
        state["apps"].push_back(app_to_json(app));
    for (auto const& [category, days] : policy.retention_days)
        state["retention_days"][std::string { name_of(category) }] = days;
}

RecordingState state_of(Error const& problem)
{
    if (problem.code == ErrorCode::PolicyMissing)
        return RecordingState::NoPolicy;
    if (problem.code == ErrorCode::PolicyMalformed || problem.code == ErrorCode::PolicyUnreadable
        || problem.code == ErrorCode::PolicyWritableByOthers)
        return RecordingState::PolicyRejected;
    if (problem.code == ErrorCode::KeysUnavailable || problem.code == ErrorCode::KeysDamaged)
        return RecordingState::KeysUnavailable;
    return RecordingState::StoreUnavailable;
}

Result<void> add_consent(Json& state, ConsentLedger ledger)
{
    auto const consent = ledger.state();
    if (!consent)
        return consent.error();
    state["consent"] = std::string { name_of(*consent) };
    auto const grant = ledger.grant();
    if (!grant)
        return grant.error();
    if (*grant) {
        state["grant"] = (*grant)->number().value();
        state["granted"] = words_of((*grant)->categories());
    }
    return {};
}

Result<void> add_task(Json& state, Store& store)
{
    auto const tasks = store.tasks();
    if (!tasks)
        return tasks.error();
    for (auto const& task : *tasks) {
        if (task.is_open && task.boundary == TaskBoundary::Explicit)
            state["task"] = { { "title", std::string { task.title.view() } } };
    }
    return {};
}

Result<RecordingState> add_store(Json& state, Rooms& rooms, Milliseconds now)
{
    if (auto const added = add_consent(state, ConsentLedger { *rooms.store, *rooms.notice });
        !added)
        return added.error();
    if (auto const added = add_task(state, *rooms.store); !added)
        return added.error();
    auto const paused = rooms.store->paused_until();
    if (!paused)
        return paused.error();
    auto const is_paused = *paused && ((*paused)->value() == 0 || now < **paused);
    if (is_paused)
        state["paused_until"] = (*paused)->value();
    if (rooms.policy->stops_capture)
        return RecordingState::Stopped;
    if (state["consent"] != name_of(ConsentState::Granted))
        return RecordingState::NoConsent;
    return is_paused ? RecordingState::Paused : RecordingState::Recording;
}

}

Json view_state(Rooms& rooms, Milliseconds now)
{
    auto state = empty_state();
    if (rooms.policy)
        add_policy(state, *rooms.policy);
    if (rooms.problem) {
        state["recording"] = std::string { name_of(state_of(*rooms.problem)) };
        return state;
    }
    auto const recording = add_store(state, rooms, now);
    state["recording"]
        = std::string { name_of(recording ? *recording : state_of(recording.error())) };
    return state;
}

}
