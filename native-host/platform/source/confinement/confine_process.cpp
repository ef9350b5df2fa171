#include "landlock.hpp"
#include "sanitized.hpp"
#include "system_calls.hpp"

#include <fairtrace/confinement.hpp>

#include <algorithm>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

namespace fairtrace {

namespace {

bool limit(__rlimit_resource resource, std::uint64_t amount)
{
    ::rlimit current {};
    if (::getrlimit(resource, &current) != 0)
        return false;
    // Who starts the host may have set a lower one; a hard limit cannot be raised again.
    auto const lower = std::min<::rlim_t>(amount, current.rlim_max);
    ::rlimit const wanted { lower, lower };
    return ::setrlimit(resource, &wanted) == 0;
}

// None on the size of files: the store may grow as large as the disk allows, and a full disk is
// answered by saying so. None on processes: that one counts all of the user's, and the filter
// forbids new ones.
Result<void> set_limits()
{
    auto const are_set = limit(RLIMIT_NOFILE, confined_open_files)
        && (is_sanitized || limit(RLIMIT_DATA, confined_memory));
    if (!are_set)
        return Error { ErrorCode::Internal,
            "the host could not limit its memory and files; it does not start without" };
    return {};
}

// A program that gives rights to whoever runs it (sudo) gives them to this process no more. The two
// protections below ask for it.
Result<void> give_up_privileges()
{
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return Error { ErrorCode::Internal,
            "the host could not give up new privileges; it does not start without" };
    return {};
}

}

Result<ConfinementReport> confine_process(Home const& home)
{
    if (auto const given_up = give_up_privileges(); !given_up)
        return given_up.error();
    auto const landlock = restrict_files(home);
    if (!landlock)
        return landlock.error();
    if (auto const limited = set_limits(); !limited)
        return limited.error();
    // Last, for it allows none of the calls above.
    auto const is_filtered = restrict_system_calls();
    if (!is_filtered)
        return is_filtered.error();
    return ConfinementReport { *landlock, *is_filtered, !is_sanitized };
}

void close_inherited_files() { ::closefrom(STDERR_FILENO + 1); }

}
