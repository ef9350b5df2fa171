// What a new version of a policy allows that the old one did not, and the reverse. Pure, keeps
// nothing. Participants are asked again where a change widens what they agreed to.
#pragma once

#include <fairtrace/policy.hpp>

namespace fairtrace {

enum class Effect {
    Widens, // More is captured, kept longer, or goes further; or nobody but a reader can tell.
    Narrows,
    Rewords, // Another name, the same scope.
};

struct PolicyChange {
    Effect effect {};
    std::string place; // "app orders", "purpose agent_training", "the policy".
    std::string what;
};

// In the order of the new policy; what is gone comes last.
std::vector<PolicyChange> difference(Policy const& before, Policy const& after);

bool widens(Policy const& before, Policy const& after);

}
