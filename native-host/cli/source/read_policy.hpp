#pragma once

#include <fairtrace/platform.hpp>
#include <fairtrace/policy.hpp>

namespace fairtrace {

Result<Policy> read_policy(Home const& home);

}
