#include "browser_sites.hpp"

#include "../read_policy.hpp"

#include <fairtrace/site_limits.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr auto extension_settings = "ExtensionSettings";

// "https://a.example and 2 more".
std::string first_of(std::vector<std::string> const& texts)
{
    auto const more = texts.size() - 1;
    return texts.front() + (more > 0 ? " and " + std::to_string(more) + " more" : "");
}

bool is_of_the_package(fs::path const& file, WebBrowser const& browser, Machine const& machine)
{
    auto const places = policy_places(System::Linux);
    return std::any_of(places.begin(), places.end(), [&](PolicyPlace const& place) {
        return place.browser.id == browser.id && machine.at(place.where) == file;
    });
}

// Of a file of ours, whether it is older than the package or the package older than the policy.
std::string way_to_mend(
    Examination const& examination, WebBrowser const& browser, fs::path const& file)
{
    auto const package = examination.installed();
    if (!is_of_the_package(file, browser, examination.machine))
        return "correct runtime_blocked_hosts and runtime_allowed_hosts of "
            + ids_of(package).chromium + " in " + file.string()
            + ", or leave the extension to the package's own file";
    auto const policy = read_policy(examination.home);
    if (package && policy && package->info.policy_digest == policy->digest)
        return install_again;
    return package_again;
}

}

void report_sites(
    Examination const& examination, WebBrowser const& browser, BrowserFindings& findings)
{
    auto const policy = read_policy(examination.home);
    auto const policies = ManagedPolicies::of(browser, examination.machine);
    auto const file = policies.file_of(extension_settings);
    if (!policy || file.empty())
        return;
    std::vector<OriginPattern> approved;
    for (auto const& app : policy->apps)
        approved.insert(approved.end(), app.origins.begin(), app.origins.end());
    auto const limits = site_limits(
        policies.value(extension_settings), ids_of(examination.installed()).chromium, approved);
    auto const name = file.string();
    auto const mend = way_to_mend(examination, browser, file);
    if (!limits.malformed.empty())
        findings.add(FindingStatus::Problem,
            name + ": \"" + first_of(limits.malformed)
                + "\" is no pattern of hosts, so the browser drops the extension's whole entry",
            "write hosts as https://orders.example.org, without a path");
    if (!limits.kept_out.empty())
        findings.add(FindingStatus::Problem,
            name + " keeps the extension out of " + first_of(limits.kept_out)
                + ", which the policy approves",
            mend);
    if (!limits.let_in.empty())
        findings.add(FindingStatus::Warning,
            name + " lets the extension into " + first_of(limits.let_in)
                + ", which the policy does not approve",
            mend);
    if (limits.lets_in_others)
        findings.add(FindingStatus::Warning,
            name
                + " does not keep the extension out of other sites: its runtime_blocked_hosts do "
                  "not have *://*",
            mend);
}

}
