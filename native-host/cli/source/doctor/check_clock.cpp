#include "checks.hpp"

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::chrono::hours day { 24 };

std::optional<fs::file_time_type> time_of(fs::path const& file)
{
    std::error_code error;
    auto const time = fs::last_write_time(file, error);
    return error ? std::nullopt : std::optional { time };
}

}

// A clock that is behind gives steps times before those that are there. Nothing says that it is
// ahead.
void check_clock(Examination const& examination, Findings& findings)
{
    Finding finding { "clock", "Clock", FindingStatus::Ok, "not behind what is stored" };
    auto const now = fs::file_time_type::clock::now();
    auto const built = time_of(examination.host());
    auto newest = built;
    for (auto const* const name : { "fairtrace.db", "fairtrace.db-wal" }) {
        auto const stored = time_of(examination.home.data / name);
        if (stored && (!newest || *stored > *newest))
            newest = stored;
    }
    if (newest && *newest > now + day) {
        auto const days = std::chrono::duration_cast<std::chrono::hours>(*newest - now) / day;
        finding.status = FindingStatus::Problem;
        finding.found = "it is at least " + counted(static_cast<std::uint64_t>(days), "day")
            + " behind what was written before";
        finding.mend = "set it, for example with timedatectl set-ntp true";
    }
    findings.push_back(std::move(finding));
}

}
