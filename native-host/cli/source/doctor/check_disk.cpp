#include "checks.hpp"

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t mebibyte = std::uintmax_t { 1024 } * 1024;
// A day of work is a few MiB; below this a month is no longer safe.
constexpr auto comfortable = 200 * mebibyte;
constexpr auto needed = 16 * mebibyte;

// The folder, or the nearest one above it that is there.
fs::path existing(fs::path folder)
{
    std::error_code error;
    while (!fs::exists(folder, error) && folder.has_relative_path())
        folder = folder.parent_path();
    return folder;
}

}

void check_disk(Examination const& examination, Findings& findings)
{
    auto const& folder = examination.home.data;
    Finding finding { "disk", "Disk", FindingStatus::Ok,
        "more than " + std::to_string(comfortable / mebibyte) + " MiB free for "
            + folder.string() };
    std::error_code error;
    auto const space = fs::space(existing(folder), error);
    if (error) {
        finding.status = FindingStatus::Skipped;
        finding.found = "the free space of " + folder.string() + " is not known";
    } else if (space.available < comfortable) {
        finding.status = space.available < needed ? FindingStatus::Problem : FindingStatus::Warning;
        finding.found = "only " + std::to_string(space.available / mebibyte) + " MiB free for "
            + folder.string() + "; when it is full, nothing more is recorded";
        finding.mend = "free some space on the file system of " + folder.string();
    }
    findings.push_back(std::move(finding));
}

}
