#include "checks.hpp"

#include <fairtrace/keys.hpp>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

// What a key in a file is good for depends on where it lies.
std::string protection(Home const& home)
{
    auto const way = home.keys.lexically_relative(home.data);
    auto const is_inside = !way.empty() && *way.begin() != "..";
    return is_inside
        ? "; it lies in the data folder, so a copy of that folder can be read with it"
        : "; a copy of the data folder alone cannot be read, but this user's programs and root can";
}

}

// The words are the same before the host first made a key: whether it did is nobody's business.
void check_keys(Examination const& examination, Findings& findings)
{
    auto const& folder = examination.home.keys;
    auto const key = folder / "key";
    Finding finding { "keys", "Keys", FindingStatus::Ok,
        "in a file, " + key.string() + protection(examination.home) };
    std::error_code error;
    auto const has_key = fs::exists(key, error);
    auto const is_unreadable = static_cast<bool>(error);
    if (is_unreadable) {
        finding.status = FindingStatus::Problem;
        finding.found = folder.string() + " cannot be read";
        finding.mend = "make it yours again: its owner must be you, its mode 0700";
    } else if (!has_key && fs::exists(folder / "ring", error)) {
        finding.status = FindingStatus::Problem;
        finding.found = key.string() + " is gone; what was sealed with it cannot be read";
        finding.mend = "put it back from a backup; nothing was changed";
    } else if (has_key) {
        // Only a folder that holds a key: opening makes what is missing.
        if (auto const ring = KeyRing::open(folder); !ring) {
            finding.found = folder.string() + ": ";
            finding = finding_of(std::move(finding), ring.error());
        }
    }
    findings.push_back(std::move(finding));
}

}
