// Which origins are needed: browsers take no more than a hundred.
#pragma once

#include <fairtrace/policy.hpp>

namespace fairtrace {

// The positions of those that no other one covers; of two that say the same, of the first.
std::vector<std::size_t> uncovered_origins(std::vector<OriginPattern> const& origins);

}
