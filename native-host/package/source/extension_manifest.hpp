#pragma once

#include <fairtrace/package.hpp>

namespace fairtrace {

// What becomes of the built extension's manifest: the package's version and the permission for the
// approved origins and no others; for Chromium the key, from which its id comes.
Json extension_manifest(
    BrowserFamily family, Json built, PackageRequest const& request, SigningKey const& key);

}
