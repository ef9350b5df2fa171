// What fairtrace package says it made, and what to do with it.
#pragma once

#include "key_choice.hpp"
#include "previous_package.hpp"

#include <fairtrace/policy_advice.hpp>

namespace fairtrace {

struct PackageSummary {
    std::filesystem::path folder;
    PackageInfo info;
    PackageFiles const& files;
    KeyChoice const& key;
    std::string policy_file;
    std::vector<Advice> advice;
    std::optional<PackageChanges> changes; // Since the previous package, where one was named.
};

Json summary_as_json(PackageSummary const& summary);
void say_summary(Output& output, PackageSummary const& summary);

}
