#pragma once

#include <fairtrace/platform.hpp>
#include <fairtrace/policy.hpp>

namespace fairtrace {

Result<Policy> read_policy(Home const& home);

// A policy with its text, for what points into it.
struct PolicyText {
    std::string text;
    Policy policy;
};

Result<PolicyText> read_policy_text(Home const& home);

}
