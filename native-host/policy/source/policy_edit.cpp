#include "json_lines.hpp"

#include <fairtrace/policy_advice.hpp>
#include <fairtrace/policy_edit.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

using Json = nlohmann::ordered_json;

constexpr Error unusable { ErrorCode::Usage,
    "the app cannot be added as it is; check --id and --name" };

Json to_json(NewApp const& app)
{
    Json categories = Json::array();
    for (auto const category : app.categories)
        categories.push_back(std::string { name_of(category) });
    return { { "id", app.id }, { "name", app.name }, { "origins", { app.origin } },
        { "categories", std::move(categories) } };
}

// What is not UTF-8 comes out otherwise than it went in, which is noticed afterwards.
std::string written(Json const& json, int indent = -1)
{
    return json.dump(indent, ' ', false, Json::error_handler_t::replace);
}

// A list on one line, with spaces as a person sets them.
std::string on_one_line(Json const& list)
{
    std::string text;
    for (auto const& item : list)
        text.append(text.empty() ? "" : ", ").append(written(item));
    return list.is_array() ? "[" + text + "]" : written(list);
}

// The members of an object, each after `separator`.
std::string members(Json const& object, std::string const& separator)
{
    std::string text;
    for (auto const& [key, value] : object.items())
        text.append(text.empty() ? "" : ",")
            .append(separator)
            .append("\"" + key + "\": ")
            .append(on_one_line(value));
    return text;
}

// The white space before `position`, back to the last byte that is none.
std::string_view space_before(std::string_view text, std::size_t position)
{
    auto const start = text.find_last_not_of(" \t\r\n", position - 1) + 1;
    return text.substr(start, position - start);
}

// Laid out as the app that stands before it.
std::string laid_out(Json const& app, std::string_view text, JsonExtent const& neighbour)
{
    auto const before = std::string { space_before(text, neighbour.begin) };
    auto const first_key = text.find('"', neighbour.begin);
    auto const inside = std::string { space_before(text, first_key) };
    auto const end = std::string { space_before(text, neighbour.end - 1) };
    // The first of a list may stand directly behind its bracket.
    auto const gap = before.empty() ? std::string { " " } : before;
    if (inside.find('\n') == inside.npos)
        return "," + gap + "{" + members(app, " ") + " }";
    return "," + gap + "{" + members(app, inside) + end + "}";
}

bool overlaps(Policy const& policy, OriginPattern const& origin)
{
    return std::any_of(policy.apps.begin(), policy.apps.end(), [&](App const& app) {
        return std::any_of(app.origins.begin(), app.origins.end(), [&](OriginPattern const& other) {
            return other.covers(origin) || origin.covers(other);
        });
    });
}

bool has_id(Policy const& policy, std::string const& id)
{
    return std::any_of(policy.apps.begin(), policy.apps.end(),
        [&](App const& app) { return app.id.text() == id; });
}

bool has_become(Json const& app, Policy const& policy)
{
    auto const& last = policy.apps.back();
    return app["id"].get_ref<std::string const&>() == last.id.text()
        && app["name"].get_ref<std::string const&>() == last.name;
}

// The policy must say the same as before and the new app: none may get lost, or bring another with
// it.
bool says_the_same_and(Json const& app, Policy const& before, Policy const& after)
{
    auto const expected = fairtrace::to_json(before);
    auto added = fairtrace::to_json(after);
    added["apps"].erase(added["apps"].size() - 1);
    return added == expected && has_become(app, after);
}

}

Result<std::string> add_app(std::string_view text, NewApp const& app)
{
    auto const before = parse_policy(text);
    if (!before)
        return before.error();
    auto const origin = OriginPattern::parse(app.origin);
    if (!origin)
        return Error { ErrorCode::Usage, "a policy cannot name this origin" };
    if (overlaps(*before, *origin))
        return Error { ErrorCode::Usage,
            "an app of the policy has this origin already; see fairtrace policy try" };
    if (has_id(*before, app.id))
        return Error { ErrorCode::Usage,
            "an app of the policy has this id already; choose another one with --id" };
    auto const json = to_json(app);
    auto const last = extent_of(text, { "apps", std::to_string(before->apps.size() - 1) });
    std::string changed { text };
    changed.insert(last.end, laid_out(json, text, last));
    auto const after = parse_policy(changed);
    if (!after || !says_the_same_and(json, *before, *after))
        return unusable;
    return changed;
}

Result<std::string> starter_policy(NewApp const& app)
{
    Json const purpose { { "id", "agent-training" },
        { "description", "Train software agents that help with tasks in " + app.name + "." },
        { "recipients", { std::string { starter_organization } + ", data team" } } };
    Json policy { { "version", 1 },
        { "organization", { { "name", starter_organization }, { "contact", starter_contact } } },
        { "purposes", Json::array({ purpose }) },
        { "prohibited_purposes", { "performance_evaluation", "disciplinary_use" } },
        { "apps", Json::array({ to_json(app) }) }, { "retention_days", Json::object() },
        { "hold_back_hours", 24 }, { "minimum_contributors", 5 } };
    for (auto const category : app.categories)
        policy["retention_days"][std::string { name_of(category) }] = 30;
    auto text = written(policy, 2) + "\n";
    auto const parsed = parse_policy(text);
    if (!parsed || !has_become(policy["apps"].back(), *parsed))
        return unusable;
    return text;
}

}
