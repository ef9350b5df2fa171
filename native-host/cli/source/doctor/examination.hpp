// What the checks of "fairtrace doctor" look at, and what they find. They look at files by name,
// form and mode; none of them opens the participant's store, and what the host says of consent is
// not read, so no finding depends on what the participant decided.
#pragma once

#include "../command.hpp"
#include "../installation/browser_presence.hpp"
#include "../installation/found_package.hpp"

#include <optional>
#include <string>
#include <vector>

namespace fairtrace {

enum class FindingStatus {
    Ok,
    Warning, // It works, but not as it should.
    Problem, // It does not work, or not safely.
    Skipped, // Could not or need not be looked at.
};

struct Finding {
    std::string id; // For programs: "manifest.chromium".
    std::string subject; // For people: "Chromium".
    FindingStatus status {};
    std::string found;
    std::string mend {}; // What to do; only of warnings and problems.
};

using Findings = std::vector<Finding>;

struct Examination {
    Home home;
    bool is_chosen_home = false;
    Machine machine;
    std::filesystem::path programs;
    Result<std::optional<FoundPackage>> package; // The one that is in use.
    std::vector<BrowserPresence> browsers;

    std::filesystem::path host() const { return programs / "fairtrace-host"; }

    std::optional<FoundPackage> installed() const
    {
        return package ? *package : std::optional<FoundPackage> {};
    }
};

// What to do where something is older than the policy, or older than the package.
inline constexpr auto package_again
    = "run fairtrace package with the present policy and roll it out";
inline constexpr auto install_again
    = "install the package again, or sudo fairtrace install --system --package DIR";

Examination examine(Context const& context);

// An error's text and its advice, apart.
Finding finding_of(Finding what, Error const& error);

// Whether somebody else than root and this user can change it.
bool is_writable_by_others(std::filesystem::path const& path);

}
