#include "../installation/manifest_places.hpp"
#include "../installation/starter.hpp"
#include "checks.hpp"
#include "managed_policies.hpp"

#include <algorithm>
#include <unistd.h>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view no_manifest = "no manifest, so it cannot find the host";

struct FoundManifest {
    fs::path file;
    ManifestOwner owner {};

    bool is_there() const { return owner != ManifestOwner::Nobody; }
};

FoundManifest manifest_of(WebBrowser const& browser, Scope scope, Machine const& machine)
{
    for (auto const& place : native_messaging_places(System::Linux, scope)) {
        if (place.browser.id != browser.id)
            continue;
        auto const file = machine.at(place.folder) / native_manifest_file_name();
        return { file, owner_of_manifest(file) };
    }
    return {};
}

std::string install_command(Scope scope, WebBrowser const& browser)
{
    auto const start
        = scope == Scope::User ? "fairtrace install --user" : "sudo fairtrace install --system";
    return start + std::string { " --browser " } + browser.id;
}

// The ids of the extension that may be in use here: as built from source, of the installed package,
// of a package that was installed for this user.
std::vector<std::string> expected_ids(Examination const& examination, BrowserFamily family)
{
    std::vector<std::string> ids { ids_of(examination.installed()).of(family) };
    auto const own = read_json(own_package_info(examination.home));
    if (auto const info = parse_package_info(own.is_object() ? own.dump() : std::string {}))
        ids.push_back(info->ids.of(family));
    return ids;
}

bool admits(Json const& manifest, BrowserFamily family, std::string const& id)
{
    auto const is_firefox = family == BrowserFamily::Firefox;
    auto const key = is_firefox ? "allowed_extensions" : "allowed_origins";
    auto const entry = is_firefox ? id : "chrome-extension://" + id + "/";
    auto const list = manifest.value(key, Json::array());
    return std::find(list.begin(), list.end(), entry) != list.end();
}

bool is_executable(fs::path const& program)
{
    std::error_code error;
    return program.is_absolute() && fs::is_regular_file(program, error)
        && ::access(program.c_str(), X_OK) == 0;
}

bool is_this_host(fs::path const& program, Examination const& examination)
{
    std::error_code error;
    return program.filename() == start_script || fs::equivalent(program, examination.host(), error);
}

// What one manifest of ours says; `scope` is the one that it belongs to.
Finding judge(Finding finding, FoundManifest const& manifest, Examination const& examination,
    WebBrowser const& browser)
{
    auto const json = read_json(manifest.file);
    fs::path const program { json.value("path", std::string {}) };
    auto const ids = expected_ids(examination, browser.family);
    auto const is_admitted = std::any_of(ids.begin(), ids.end(),
        [&](std::string const& id) { return admits(json, browser.family, id); });
    finding.found = manifest.file.string();
    finding.status = FindingStatus::Problem;
    if (!is_executable(program)) {
        finding.found += " starts " + program.string() + ", which is not there or not executable";
    } else if (!is_admitted) {
        finding.found += " lets another extension start the host, not " + ids.front();
    } else if (is_writable_by_others(manifest.file)) {
        finding.found += " can be changed by others";
        finding.mend = "chmod go-w " + manifest.file.string();
    } else if (!is_this_host(program, examination)) {
        finding.status = FindingStatus::Warning;
        finding.found += " starts another installation, " + program.string();
    } else {
        finding.status = FindingStatus::Ok;
        finding.mend.clear();
    }
    return finding;
}

bool user_level_counts(WebBrowser const& browser, Machine const& machine)
{
    return browser.family == BrowserFamily::Firefox
        || ManagedPolicies::of(browser, machine).value("NativeMessagingUserLevelHosts") != false;
}

Finding absent(Finding finding, FoundManifest const& user, WebBrowser const& browser)
{
    finding.status = FindingStatus::Problem;
    finding.found = no_manifest;
    finding.mend = install_command(Scope::User, browser);
    if (user.is_there()) {
        finding.found = user.file.string()
            + " does not count: a policy (NativeMessagingUserLevelHosts) lets it read only the "
              "machine's";
        finding.mend = install_command(Scope::Machine, browser);
    }
    return finding;
}

Finding foreign(Finding finding, FoundManifest const& manifest)
{
    finding.status = FindingStatus::Problem;
    finding.found = manifest.file.string() + " is another program's";
    finding.mend = "look at it and remove it, then " + finding.mend;
    return finding;
}

Finding check_browser(Examination const& examination, WebBrowser const& browser)
{
    Finding finding { "manifest." + browser.id, browser.name, FindingStatus::Ok, {} };
    auto const user = manifest_of(browser, Scope::User, examination.machine);
    auto const machine = manifest_of(browser, Scope::Machine, examination.machine);
    auto const takes_user = user.is_there() && user_level_counts(browser, examination.machine);
    if (!takes_user && !machine.is_there())
        return absent(std::move(finding), user, browser);
    auto const& taken = takes_user ? user : machine;
    finding.mend = install_command(takes_user ? Scope::User : Scope::Machine, browser);
    if (taken.owner == ManifestOwner::Foreign)
        return foreign(std::move(finding), taken);
    finding = judge(std::move(finding), taken, examination, browser);
    if (takes_user && machine.is_there() && finding.status == FindingStatus::Ok
        && read_json(user.file) != read_json(machine.file)) {
        finding.status = FindingStatus::Warning;
        finding.found += " stands in front of the machine's, " + machine.file.string();
        finding.mend = "fairtrace uninstall --user --browser " + browser.id;
    }
    return finding;
}

// Without a package for the whole machine, a person may mean one browser and leave the others be.
void excuse_unused(Findings& findings, std::size_t first)
{
    auto const begin = findings.begin() + static_cast<std::ptrdiff_t>(first);
    auto const is_any_good = std::any_of(begin, findings.end(),
        [](Finding const& finding) { return finding.status == FindingStatus::Ok; });
    for (auto finding = begin; is_any_good && finding != findings.end(); ++finding) {
        if (finding->found == no_manifest)
            finding->status = FindingStatus::Warning;
    }
}

}

void check_manifests(Examination const& examination, Findings& findings)
{
    auto const before = findings.size();
    for (auto const& presence : examination.browsers) {
        auto const& browser = presence.browser;
        if (presence.is_here())
            findings.push_back(check_browser(examination, browser));
        for (auto const sandbox : presence.sandboxes)
            findings.push_back({ "sandboxed." + browser.id, browser.name, FindingStatus::Warning,
                in_words(sandbox, browser), advice_on(sandbox, browser) });
    }
    if (!examination.installed())
        excuse_unused(findings, before);
    if (findings.size() == before)
        findings.push_back(
            { "manifest", "Browsers", FindingStatus::Warning, "no browser that is known was found",
                "install one of them, or give install its "
                "--folder" });
}

}
