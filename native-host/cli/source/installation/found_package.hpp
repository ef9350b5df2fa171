// What "fairtrace package" made, as a folder that an administrator names, or as it is installed.
#pragma once

#include "../machine.hpp"

#include <fairtrace/browsers.hpp>
#include <fairtrace/platform.hpp>

#include <filesystem>
#include <optional>
#include <string>

namespace fairtrace {

enum class PackageSource {
    Named, // With --package.
    Installed, // Beside the programs.
    RolledOut, // From a folder with "install --system --package": its package.json is all there is.
};

struct FoundPackage {
    std::filesystem::path folder;
    PackageSource source {};
    PackageInfo info;

    std::filesystem::path policy() const { return folder / "policy.json"; }

    std::filesystem::path browser_policy(WebBrowser const& browser) const
    {
        // Firefox's family has one file, whatever the browser's name.
        auto const name = browser.family == BrowserFamily::Firefox ? "firefox" : browser.id;
        return folder / "policies" / (name + ".json");
    }

    std::filesystem::path extension_manifest(BrowserFamily family) const
    {
        auto const name = family == BrowserFamily::Firefox ? "firefox" : "chromium";
        return folder / "extension" / name / "manifest.json";
    }
};

// `named` is --package, or empty: then the one installed beside `programs`, else the one that was
// rolled out on the machine, else nothing. Error: input_malformed, for a folder that is no package,
// or whose parts do not fit.
Result<std::optional<FoundPackage>> find_package(std::filesystem::path const& named,
    std::filesystem::path const& programs, Machine const& machine);

// Where a user's host reads which package was installed for this user alone.
std::filesystem::path own_package_info(Home const& home);

// The ids that a package gave the extension; without one, those of the extension as built.
ExtensionIds ids_of(std::optional<FoundPackage> const& package);

}
