#include "excluded_path.hpp"

#include <fairtrace/web_address.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

NearMiss compare(OriginPattern const& pattern, WebAddress const& address)
{
    auto const domain = std::string { pattern.domain() };
    auto const is_below = address.host.ends_with("." + domain);
    if (address.host != domain && !is_below)
        return NearMiss::None;
    if (is_below && !pattern.takes_subdomains())
        return NearMiss::Subdomain;
    return pattern.is_secure() == (address.scheme == "https") ? NearMiss::OtherPort
                                                              : NearMiss::OtherScheme;
}

// The nearest of all: a wrong scheme says more than a domain above.
void find_near_miss(Policy const& policy, WebAddress const& address, AtAddress& there)
{
    for (auto const& app : policy.apps) {
        for (auto const& pattern : app.origins) {
            auto const miss = compare(pattern, address);
            if (miss < there.near_miss) {
                there.near_miss = miss;
                there.nearest_origin = pattern.text();
            }
        }
    }
}

}

AtAddress at_address(Policy const& policy, WebAddress const& address)
{
    AtAddress there;
    there.app = policy.app_of(address.origin);
    if (!there.app) {
        find_near_miss(policy, address, there);
        return there;
    }
    auto const plain = decoded(address.path);
    auto const& excluded = there.app->excluded_paths;
    auto const found = std::find_if(excluded.begin(), excluded.end(),
        [&](std::string const& pattern) { return is_excluded(plain, pattern); });
    if (found != excluded.end())
        there.excluded_by = *found;
    return there;
}

}
