#include <fairtrace/policy.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

Json app_to_json(App const& app)
{
    Json json { { "id", app.id.text() }, { "name", app.name }, { "origins", Json::array() },
        { "excluded_paths", app.excluded_paths }, { "routes", app.routes },
        { "categories", Json::array() }, { "fields", Json::array() },
        { "observation", app.has_observation } };
    for (auto const& origin : app.origins)
        json["origins"].push_back(origin.text());
    for (auto const category : app.categories)
        json["categories"].push_back(std::string { name_of(category) });
    for (auto const& entry : app.fields) {
        Json field { { "rule", std::string { name_of(entry.rule) } } };
        if (entry.name)
            field["name"] = *entry.name;
        if (entry.label)
            field["label"] = *entry.label;
        json["fields"].push_back(std::move(field));
    }
    return json;
}

}

Json to_json(Policy const& policy)
{
    Json json { { "version", 1 },
        { "organization",
            { { "name", policy.organization_name }, { "contact", policy.organization_contact } } },
        { "purposes", Json::array() }, { "prohibited_purposes", policy.prohibited_purposes },
        { "apps", Json::array() }, { "retention_days", Json::object() },
        { "hold_back_hours", policy.hold_back_hours },
        { "minimum_contributors", policy.minimum_contributors },
        { "required_approvals", policy.required_approvals },
        { "stop_capture", policy.stops_capture } };
    for (auto const& purpose : policy.purposes)
        json["purposes"].push_back({ { "id", purpose.id }, { "description", purpose.description },
            { "recipients", purpose.recipients } });
    for (auto const& app : policy.apps)
        json["apps"].push_back(app_to_json(app));
    for (auto const& [category, days] : policy.retention_days)
        json["retention_days"][std::string { name_of(category) }] = days;
    return json;
}

}
