#include "read_policy.hpp"

namespace fairtrace {

Result<Policy> read_policy(Home const& home)
{
    auto const text = read_policy_file(home);
    if (!text)
        return text.error();
    return parse_policy(*text);
}

Result<PolicyText> read_policy_text(Home const& home)
{
    auto text = read_policy_file(home);
    if (!text)
        return text.error();
    auto policy = parse_policy(*text);
    if (!policy)
        return policy.error();
    return PolicyText { *std::move(text), *std::move(policy) };
}

}
