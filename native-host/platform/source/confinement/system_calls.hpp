#pragma once

#include <fairtrace/result.hpp>

namespace fairtrace {

// Leaves this process the system calls that the host needs. False where the kernel has no seccomp
// filters.
Result<bool> restrict_system_calls();

}
