#pragma once

#include "previous_package.hpp"

#include <fairtrace/package.hpp>

namespace fairtrace {

// Makes all files of a package in memory, at the revision that it must have.
class PackageBuild {
public:
    // `prefix` is where this program is installed; empty: no .deb and no .rpm.
    PackageBuild(PackageRequest request, std::filesystem::path prefix, Progress& progress);

    // What was made, and its revision in the request.
    Result<PackageFiles> run(SigningKey const& key, PreviousPackage const* previous);

    PackageRequest const& request() const { return m_request; }

private:
    Result<PackageFiles> make(SigningKey const& key);
    Result<void> add_machine_packages(PackageFiles& files, SigningKey const& key);
    Result<void> next_revision();

    PackageRequest m_request;
    std::filesystem::path m_prefix;
    Progress& m_progress;
};

}
