#include "../installation/local_updates.hpp"
#include "../installation/manifest_places.hpp"
#include "../read_policy.hpp"
#include "checks.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

std::vector<OriginPattern> origins_of(Json const& manifest)
{
    std::vector<OriginPattern> origins;
    auto const patterns
        = manifest.is_object() ? manifest.value("host_permissions", Json::array()) : Json::array();
    for (auto const& pattern : patterns) {
        if (!pattern.is_string())
            continue;
        auto text = pattern.get<std::string>();
        if (text.ends_with("/*"))
            text.resize(text.size() - 2);
        if (auto origin = OriginPattern::parse(text))
            origins.push_back(*std::move(origin));
    }
    return origins;
}

// The first that the extension may not go into.
std::string missing_origin(Policy const& policy, std::vector<OriginPattern> const& packaged)
{
    for (auto const& app : policy.apps) {
        for (auto const& origin : app.origins) {
            if (std::none_of(packaged.begin(), packaged.end(),
                    [&](OriginPattern const& one) { return one.covers(origin); }))
                return origin.text();
        }
    }
    return {};
}

// Whether programs, package and extension were made together.
void judge_versions(Finding& finding, FoundPackage const& package)
{
    auto const& version = package.info.version;
    auto const manifest = read_json(package.extension_manifest(BrowserFamily::Chromium));
    auto const extension
        = manifest.is_object() ? manifest.value("version", std::string {}) : std::string {};
    if (!version.starts_with(FAIRTRACE_VERSION ".")) {
        finding.status = FindingStatus::Problem;
        finding.found = "version " + version + " beside programs of version " FAIRTRACE_VERSION;
        finding.mend = "install programs and package from one package";
    } else if (package.source == PackageSource::Installed && extension != version) {
        finding.status = FindingStatus::Problem;
        finding.found = "version " + version + ", but its extension is "
            + (extension.empty() ? "missing" : "version " + extension);
        finding.mend = "install the package again";
    }
}

void judge_policy(Finding& finding, FoundPackage const& package, Policy const& policy)
{
    auto const missing = missing_origin(
        policy, origins_of(read_json(package.extension_manifest(BrowserFamily::Chromium))));
    if (package.source == PackageSource::Installed && !missing.empty()) {
        finding.status = FindingStatus::Problem;
        finding.found = "its extension may not go into " + missing + ", which the policy approves";
        finding.mend = package_again;
    } else if (policy.digest != package.info.policy_digest) {
        finding.status = FindingStatus::Warning;
        finding.found = package.source == PackageSource::Installed
            ? "made from another policy than the present one, which approves no more"
            : "made from another policy than the present one";
        finding.mend = package_again;
    }
}

void judge_updates(Finding& finding, FoundPackage const& package, Machine const& machine)
{
    if (auto const missing = missing_updates(package, machine)) {
        finding.status = FindingStatus::Problem;
        finding.found = "browsers are told to fetch the extension from " + missing->string()
            + ", which is not there";
        finding.mend = bring_updates;
    }
}

}

void check_package(Examination const& examination, Findings& findings)
{
    Finding finding { "package", "Package", FindingStatus::Skipped,
        "none is installed on this machine" };
    if (!examination.package) {
        finding.found = {};
        findings.push_back(finding_of(std::move(finding), examination.package.error()));
        return;
    }
    if (auto const package = examination.installed()) {
        finding.status = FindingStatus::Ok;
        finding.found = "version " + package->info.version;
        judge_versions(finding, *package);
        auto const policy = read_policy(examination.home);
        if (finding.status == FindingStatus::Ok && policy && examination.home.is_system_policy)
            judge_policy(finding, *package, *policy);
        if (finding.status == FindingStatus::Ok)
            judge_updates(finding, *package, examination.machine);
    }
    findings.push_back(std::move(finding));
}

}
