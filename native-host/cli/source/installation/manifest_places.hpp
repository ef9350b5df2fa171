// The files by which browsers find the host.
#pragma once

#include "installation_request.hpp"

namespace fairtrace {

struct ManifestPlace {
    std::filesystem::path file;
    std::vector<WebBrowser> browsers; // More than one where browsers share the place.

    // Their ids, for lists.
    std::string label() const;
};

// All places of a table, where the request names no browser.
std::vector<ManifestPlace> manifest_places(
    InstallationRequest const& request, Machine const& machine);

// The one whose own folder --folder is; its form is Chromium's unless a browser is named.
ManifestPlace place_in_folder(InstallationRequest const& request);

enum class ManifestOwner {
    Nobody, // There is no file.
    Ours,
    Foreign,
};

ManifestOwner owner_of_manifest(std::filesystem::path const& file);

// The file's JSON, or a discarded value if it cannot be read or is none.
Json read_json(std::filesystem::path const& file);

}
