#include "checks.hpp"

namespace fairtrace {

std::vector<Check> checks()
{
    return { check_host, check_round_trip, check_confinement, check_manifests,
        check_browser_policies, check_package, check_policy, check_keys, check_folders, check_disk,
        check_clock };
}

}
