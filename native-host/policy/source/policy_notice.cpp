#include <fairtrace/policy_difference.hpp>
#include <fairtrace/policy_notice.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

PolicyNotice::PolicyNotice(Policy const& policy)
    : m_policy(policy)
    , m_scope(to_json(policy).dump())
{
}

bool PolicyNotice::is_within(std::string const& earlier_scope) const
{
    if (!m_latest || m_latest->earlier_scope != earlier_scope) {
        auto const earlier = parse_policy(earlier_scope);
        m_latest = { earlier_scope, earlier && !widens(*earlier, m_policy) };
    }
    return m_latest->is_within;
}

}
