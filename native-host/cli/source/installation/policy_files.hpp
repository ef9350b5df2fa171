// The files by which browsers are told to install the extension: those of a package, put where each
// browser reads its policies, and taken away again. Firefox has one file for everybody's policies;
// of it only our entries change.
#pragma once

#include "../file_changes.hpp"
#include "found_package.hpp"
#include "installation_request.hpp"

namespace fairtrace {

// With a named package: the policies of all browsers that the request takes and, unless it names
// browsers, /etc/fairtrace/policy.json. With an installed one only Firefox's, since the rest came
// with it. Errors: output_exists, for a file that is not ours; input_malformed, for a policies.json
// that Firefox cannot read either, or a package that lacks a file.
Result<void> plan_policies(FileChanges& changes, Context& context,
    InstallationRequest const& request, FoundPackage const& package);

// Leaves what is not ours. /etc/fairtrace/policy.json goes only if it is the named package's.
Result<void> plan_policies_away(FileChanges& changes, Context& context,
    InstallationRequest const& request, std::optional<FoundPackage> const& package);

// Whether a browser's own policy file is one that fairtrace package wrote.
bool is_our_policy(Json const& policy);

}
