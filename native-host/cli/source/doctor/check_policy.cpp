#include "../read_policy.hpp"
#include "checks.hpp"

namespace fairtrace {

void check_policy(Examination const& examination, Findings& findings)
{
    auto const& home = examination.home;
    Finding finding { "policy", "Policy", FindingStatus::Ok, home.policy.string() };
    auto const policy = read_policy(home);
    if (!policy) {
        auto const line = policy.error().line;
        finding.found += line > 0 ? ":" + std::to_string(line) + ": " : ": ";
        finding = finding_of(std::move(finding), policy.error());
    } else {
        finding.found += ": can be used, " + counted(policy->apps.size(), "app");
        if (policy->stops_capture)
            finding.found += "; it stops all capture";
    }
    if (!policy && finding.mend.empty())
        finding.mend = "correct it; fairtrace policy check says more";
    findings.push_back(std::move(finding));
}

}
