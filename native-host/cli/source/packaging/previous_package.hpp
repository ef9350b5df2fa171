// The package that was rolled out before, so that the next one's version is higher where anything
// differs and the same where nothing does.
#pragma once

#include "../command.hpp"

#include <fairtrace/package.hpp>
#include <fairtrace/policy_difference.hpp>

namespace fairtrace {

struct PreviousPackage {
    PackageInfo info;
    Policy policy;
    PackageFiles files;

    // Error: input_malformed, when this is no package's folder.
    static Result<PreviousPackage> read(std::filesystem::path const& folder);

    // Whether a package is the same, as far as it has files: one may lack .deb and .rpm.
    bool is_same(PackageFiles const& files) const;
};

// What a new version changes for participants.
struct PackageChanges {
    std::vector<PolicyChange> changes;
    bool asks_again = false;
};

PackageChanges changes_since(PreviousPackage const& previous, Policy const& policy);

}
