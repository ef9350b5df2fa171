// The makers of what follows `fairtrace policy`; each is defined in its own file. They find the
// policy in their context, --policy included.
#pragma once

#include "../command.hpp"

namespace fairtrace {

std::unique_ptr<Command> make_policy_check();
std::unique_ptr<Command> make_policy_show();
std::unique_ptr<Command> make_policy_diff();
std::unique_ptr<Command> make_policy_try();
std::unique_ptr<Command> make_policy_add_app();

}
