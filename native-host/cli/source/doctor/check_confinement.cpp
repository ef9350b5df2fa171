#include "checks.hpp"

#include <fairtrace/conversation.hpp>

namespace fairtrace {

namespace {

constexpr std::chrono::milliseconds limit { 5'000 };

std::string missing_in(Json const& report)
{
    std::string missing;
    auto const add = [&](char const* what) {
        missing += (missing.empty() ? "" : ", ") + std::string { what };
    };
    if (report.value("landlock", 0) == 0)
        add("Landlock (files)");
    if (!report.value("system_call_filter", false))
        add("seccomp (system calls)");
    if (!report.value("memory_limit", false))
        add("the limit of memory");
    return missing;
}

bool is_report(Json const& report)
{
    return report.is_object() && report.contains("landlock") && report["landlock"].is_number()
        && report.contains("system_call_filter") && report["system_call_filter"].is_boolean()
        && report.contains("memory_limit") && report["memory_limit"].is_boolean();
}

}

// The host confines itself and says what holds; what the kernel lacks, it goes without.
void check_confinement(Examination const& examination, Findings& findings)
{
    Finding finding { "confinement", "Confinement", FindingStatus::Skipped,
        "the host says nothing of it" };
    auto const answer = ask_program({ examination.host(), { "--confinement" }, {}, {}, limit },
        [](std::string_view output) { return output.ends_with('\n'); });
    auto const report = answer ? Json::parse(answer->output, nullptr, false) : Json();
    if (is_report(report)) {
        auto const missing = missing_in(report);
        finding.status = missing.empty() ? FindingStatus::Ok : FindingStatus::Warning;
        finding.found = missing.empty()
            ? "the host gives up files, system calls and memory that it does not need"
            : "the host goes without " + missing;
        if (!missing.empty())
            finding.mend = "use a kernel that has it (Landlock: 5.13 or newer, and switched on)";
    }
    findings.push_back(std::move(finding));
}

}
