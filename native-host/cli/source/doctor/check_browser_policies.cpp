#include "../installation/manifest_places.hpp"
#include "../installation/policy_files.hpp"
#include "../read_policy.hpp"
#include "browser_findings.hpp"
#include "browser_sites.hpp"
#include "checks.hpp"
#include "managed_policies.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

constexpr std::array shared_settings { "ExtensionSettings", "NativeMessagingAllowlist",
    "NativeMessagingBlocklist", "NativeMessagingUserLevelHosts", "ExtensionInstallBlocklist",
    "ExtensionInstallAllowlist", "ExtensionInstallForcelist" };

bool blocks(std::string const& mode) { return mode == "blocked" || mode == "removed"; }

bool is_force_listed(ManagedPolicies const& policies, std::string const& id)
{
    auto const& list = policies.value("ExtensionInstallForcelist");
    if (!list.is_array())
        return false;
    for (auto const& entry : list) {
        if (entry.is_string() && entry.get_ref<std::string const&>().starts_with(id))
            return true;
    }
    return false;
}

bool blocks_extension(ManagedPolicies const& policies, std::string const& id)
{
    if (auto const own = policies.installation_mode(id); !own.empty())
        return blocks(own);
    if (is_force_listed(policies, id) || policies.lists("ExtensionInstallAllowlist", id))
        return false;
    return blocks(policies.installation_mode("*"))
        || policies.lists("ExtensionInstallBlocklist", "*")
        || policies.lists("ExtensionInstallBlocklist", id);
}

bool blocks_host(ManagedPolicies const& policies)
{
    auto const is_blocked = policies.lists("NativeMessagingBlocklist", "*")
        || policies.lists("NativeMessagingBlocklist", host_name());
    return is_blocked && !policies.lists("NativeMessagingAllowlist", host_name());
}

void report_conflicts(ManagedPolicies const& policies, BrowserFindings& findings)
{
    for (auto const& file : policies.unreadable())
        findings.add(FindingStatus::Warning,
            file.string() + " cannot be read as JSON, so the browser ignores it",
            "repair it, or move it out of the folder");
    for (auto const* const setting : shared_settings) {
        auto const files = policies.in_conflict(setting);
        if (files.empty())
            continue;
        std::string names;
        for (auto const& file : files)
            names += (names.empty() ? "" : " and ") + file.filename().string();
        findings.add(FindingStatus::Problem,
            names + " in " + files.front().parent_path().string() + " both set "
                + std::string { setting } + "; the browser takes the last by name",
            "bring what they say of " + std::string { setting } + " together in one file");
    }
}

void check_chromium(
    Examination const& examination, WebBrowser const& browser, BrowserFindings& findings)
{
    auto const policies = ManagedPolicies::of(browser, examination.machine);
    auto const id = ids_of(examination.installed()).chromium;
    report_conflicts(policies, findings);
    if (blocks_host(policies))
        findings.add(FindingStatus::Problem, "NativeMessagingBlocklist keeps it from the host",
            "add " + host_name() + " to NativeMessagingAllowlist");
    if (blocks_extension(policies, id))
        findings.add(FindingStatus::Problem, "it blocks the extension " + id,
            "allow it in ExtensionSettings; the package's policy file does");
    if (examination.installed() && policies.installation_mode(id).empty())
        findings.add(FindingStatus::Warning,
            "no policy installs the extension of the package that is here, " + id, install_again);
    report_sites(examination, browser, findings);
    findings.add_if_none("nothing keeps the extension from the host");
}

// Hosts that no content script gets into, whatever its permissions. Firefox takes them from the
// entry of all extensions alone, and compares whole hosts (policy-templates, "ExtensionSettings").
void report_restricted_domains(Examination const& examination, std::filesystem::path const& file,
    Json const& settings, BrowserFindings& findings)
{
    auto const policy = read_policy(examination.home);
    auto const restricted = settings.is_object()
        ? settings.value(Json::json_pointer { "/*/restricted_domains" }, Json())
        : Json();
    if (!policy || !restricted.is_array())
        return;
    for (auto const& app : policy->apps) {
        for (auto const& origin : app.origins) {
            if (std::find(restricted.begin(), restricted.end(), origin.domain())
                != restricted.end())
                findings.add(FindingStatus::Problem,
                    file.string() + " keeps the extension out of " + origin.text()
                        + ", which the policy approves",
                    "take " + std::string { origin.domain() }
                        + " out of restricted_domains in ExtensionSettings");
        }
    }
}

void check_firefox(
    Examination const& examination, PolicyPlace const& place, BrowserFindings& findings)
{
    auto const file = examination.machine.at(place.where);
    auto const id = ids_of(examination.installed()).firefox;
    std::error_code error;
    auto const is_there = std::filesystem::exists(file, error);
    auto const json = is_there ? read_json(file) : Json::object();
    if (!json.is_object())
        return findings.add(FindingStatus::Problem,
            file.string() + " cannot be read as JSON, so Firefox ignores all of it", "repair it");
    auto const settings = json.value(Json::json_pointer { "/policies/ExtensionSettings" }, Json());
    auto const mode = installation_mode(settings, id);
    if (blocks(mode) || (mode.empty() && blocks(installation_mode(settings, "*"))))
        findings.add(FindingStatus::Problem, file.string() + " blocks the extension",
            "sudo fairtrace install --system --browser firefox");
    else if (examination.installed() && mode.empty())
        findings.add(FindingStatus::Warning, file.string() + " does not install the extension",
            "sudo fairtrace install --system --browser firefox");
    report_restricted_domains(examination, file, settings, findings);
    findings.add_if_none("nothing keeps the extension from the host");
}

}

void check_browser_policies(Examination const& examination, Findings& findings)
{
    for (auto const& presence : examination.browsers) {
        if (!presence.is_here())
            continue;
        BrowserFindings of_browser { presence.browser, findings };
        for (auto const& place : policy_places(System::Linux)) {
            if (place.browser.id != presence.browser.id)
                continue;
            if (place.form == PolicyForm::SharedFile)
                check_firefox(examination, place, of_browser);
            else
                check_chromium(examination, presence.browser, of_browser);
        }
    }
}

}
