// What browsers read to learn of a new version.
#pragma once

#include <fairtrace/package.hpp>

namespace fairtrace {

// The address of another file in the same folder.
std::string beside_update_url(std::string_view update_url, std::string_view name);

std::string crx_name(PackageInfo const& info);
std::string xpi_name(PackageInfo const& info);

// https://developer.chrome.com/docs/extensions/how-to/distribute/host-on-linux
std::string chromium_updates(PackageInfo const& info);

// https://extensionworkshop.com/documentation/manage/updating-your-extension/
std::string firefox_updates(PackageInfo const& info);

}
