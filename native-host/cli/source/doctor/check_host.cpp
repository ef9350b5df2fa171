#include "checks.hpp"

#include <unistd.h>

namespace fairtrace {

void check_host(Examination const& examination, Findings& findings)
{
    auto const host = examination.host();
    auto const name = host.string();
    Finding finding { "host", "Host", FindingStatus::Problem, name };
    std::error_code error;
    if (!std::filesystem::is_regular_file(host, error)) {
        finding.found += " is missing, so no browser can start it";
        finding.mend = "install both programs from one package, or build both";
    } else if (::access(host.c_str(), X_OK) != 0) {
        finding.found += " is not executable, so no browser can start it";
        finding.mend = "chmod 755 " + name;
    } else if (is_writable_by_others(host) || is_writable_by_others(host.parent_path())) {
        finding.found += " can be replaced by others, and then reads what is captured";
        finding.mend = "chmod go-w " + name + " " + host.parent_path().string();
    } else {
        finding.status = FindingStatus::Ok;
    }
    findings.push_back(std::move(finding));
}

}
