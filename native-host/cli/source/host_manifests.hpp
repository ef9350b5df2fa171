// The files by which a browser finds the host, one in a folder of each browser. A file that is not
// ours is never touched.
#pragma once

#include "command.hpp"

namespace fairtrace {

// In a home that was chosen: starts the host with it, since browsers pass no arguments of ours.
constexpr auto start_script = "start-host";

struct ManifestFolder {
    std::string browser;
    std::filesystem::path folder;
};

struct ManifestRequest {
    std::vector<std::string> browsers; // Empty: those that this user has used.
    std::string
        folder; // Instead of any browser's own folder; Chromium's form unless one browser is named.
};

// Error: usage, for a browser that is not known or when none is found.
Result<std::vector<ManifestFolder>> manifest_folders(ManifestRequest const& request);

std::filesystem::path manifest_file(ManifestFolder const& folder);

// A manifest in the form of this browser (all but Firefox have Chromium's) that starts the host at
// `program`.
Json host_manifest(std::string const& browser, std::filesystem::path const& program);

enum class ManifestState {
    Absent,
    Ours,
    Foreign,
};

ManifestState state_of_manifest(std::filesystem::path const& file);

}
