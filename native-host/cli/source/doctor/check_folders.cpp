#include "checks.hpp"

#include <array>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr auto others = fs::perms::group_all | fs::perms::others_all;

bool is_open_to_others(fs::path const& path)
{
    std::error_code error;
    auto const status = fs::status(path, error);
    return fs::exists(status) && (status.permissions() & others) != fs::perms::none;
}

}

// What holds data and keys is its owner's alone. A folder that is not there yet is made so.
void check_folders(Examination const& examination, Findings& findings)
{
    auto const& home = examination.home;
    Finding finding { "folders", "Folders", FindingStatus::Ok,
        "nobody else can read " + home.data.string() + " and " + home.keys.string() };
    std::string open;
    for (auto const& folder : { home.data, home.keys }) {
        if (is_open_to_others(folder))
            open += " " + folder.string();
    }
    std::string open_files;
    for (auto const& file : { home.data / "fairtrace.db", home.data / "fairtrace.db-wal",
             home.keys / "key", home.keys / "ring" }) {
        if (is_open_to_others(file))
            open_files += " " + file.string();
    }
    if (!open.empty() || !open_files.empty()) {
        finding.status = open_files.empty() ? FindingStatus::Warning : FindingStatus::Problem;
        finding.found = "others can look into" + open + open_files;
        finding.mend = open.empty() ? "" : "chmod 700" + open;
        if (!open_files.empty())
            finding.mend += (open.empty() ? "" : "; ") + std::string { "chmod 600" } + open_files;
    }
    findings.push_back(std::move(finding));
}

}
