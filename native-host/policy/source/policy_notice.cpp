#include <fairtrace/policy_difference.hpp>
#include <fairtrace/policy_notice.hpp>

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

bool approves(Policy const& policy, Category category)
{
    return std::any_of(policy.apps.begin(), policy.apps.end(), [&](App const& app) {
        return std::find(app.categories.begin(), app.categories.end(), category)
            != app.categories.end();
    });
}

// By name, as what is kept of them outlives the order of the vocabulary.
std::vector<std::string> recorded_actions(Policy const& policy)
{
    std::vector<std::string> names;
    for (auto const name : action_kind_names) {
        auto const kind = parse_action_kind(name);
        if (kind && approves(policy, category_of(*kind)))
            names.emplace_back(name);
    }
    return names;
}

bool holds_all(Json const& earlier, std::vector<std::string> const& names)
{
    return std::all_of(names.begin(), names.end(), [&](std::string const& name) {
        return std::find(earlier.begin(), earlier.end(), Json(name)) != earlier.end();
    });
}

// Earlier versions kept the policy alone, so that nobody can tell what its categories were then.
bool is_within(Policy const& policy, std::string const& earlier_scope)
{
    auto const scope = Json::parse(earlier_scope, nullptr, false);
    if (!scope.is_object() || !scope.contains("policy") || !scope.contains("actions"))
        return false;
    auto const earlier = parse_policy(scope["policy"].dump());
    return earlier && !widens(*earlier, policy)
        && holds_all(scope["actions"], recorded_actions(policy));
}

}

PolicyNotice::PolicyNotice(Policy const& policy)
    : m_policy(policy)
    , m_scope(
          Json { { "actions", recorded_actions(policy) }, { "policy", to_json(policy) } }.dump())
{
}

bool PolicyNotice::is_within(std::string const& earlier_scope) const
{
    if (!m_latest || m_latest->earlier_scope != earlier_scope)
        m_latest = { earlier_scope,
            earlier_scope == m_scope || fairtrace::is_within(m_policy, earlier_scope) };
    return m_latest->is_within;
}

}
