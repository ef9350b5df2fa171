#include "../commands.hpp"
#include "../installation/browser_presence.hpp"
#include "../installation/changes_report.hpp"
#include "../installation/local_updates.hpp"
#include "../installation/manifest_places.hpp"
#include "../installation/policy_files.hpp"
#include "../installation/starter.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

// Without a choice, a user's browsers are those that this user has used; a machine's are all, since
// one may be added later.
Result<std::vector<ManifestPlace>> chosen_places(
    InstallationRequest const& request, Machine const& machine)
{
    if (!request.folder.empty())
        return std::vector { place_in_folder(request) };
    auto places = manifest_places(request, machine);
    if (request.is_for_machine || !request.browsers.empty())
        return places;
    auto const present = browsers_on(machine);
    auto const is_unused = [&](ManifestPlace const& place) {
        return std::none_of(present.begin(), present.end(), [&](BrowserPresence const& one) {
            return one.is_used && one.browser.id == place.browsers.front().id;
        });
    };
    places.erase(std::remove_if(places.begin(), places.end(), is_unused), places.end());
    if (places.empty())
        return Error { ErrorCode::Usage,
            "no browser has been used by this user; name one with --browser" };
    return places;
}

// What is true of the request's browsers that run in a sandbox. Error: usage, when one is named
// that is here in no other form.
Result<std::vector<std::string>> notes_on_sandboxed(
    InstallationRequest const& request, Context& context)
{
    std::vector<std::string> notes;
    if (!request.folder.empty())
        return notes;
    for (auto const& presence : browsers_on(context.machine)) {
        if (!request.takes(presence.browser))
            continue;
        for (auto const sandbox : presence.sandboxes) {
            auto const never = host_start_in(sandbox, presence.browser) == HostStart::Never;
            if (never && !presence.is_here() && !request.browsers.empty())
                return Error {
                    ErrorCode::Usage,
                    "this browser is here only as a Flatpak or Snap, whose sandbox lets it "
                    "start no host; use it from the distribution's packages, or give its --folder"
                };
            notes.push_back(in_words(sandbox, presence.browser) + "; "
                + advice_on(sandbox, presence.browser) + ".");
        }
    }
    return notes;
}

// What is written for a browser before it comes is no mistake, but a misspelt wish may be.
void note_on_absent(
    InstallationRequest const& request, Machine const& machine, std::vector<std::string>& notes)
{
    if (!request.folder.empty() || request.browsers.empty())
        return;
    for (auto const& presence : browsers_on(machine)) {
        auto const is_absent = !presence.is_here() && presence.sandboxes.empty();
        if (request.takes(presence.browser) && is_absent)
            notes.push_back(presence.browser.name
                + " is not installed here; it will find the host when it comes.");
    }
}

// Without a package the browsers find the host, and nothing brings them the extension.
void note_on_package(std::optional<FoundPackage> const& package, std::vector<std::string>& notes)
{
    if (!package)
        notes.push_back("no package is named or installed, so nothing is written that brings the "
                        "extension into browsers: name the folder of 'fairtrace package' with "
                        "--package.");
}

// Chromium's family takes the extension from where the package says; with a package that is only a
// folder, nothing may be there.
void note_on_updates(Machine const& machine, std::optional<FoundPackage> const& package,
    std::vector<std::string>& notes)
{
    if (!package || package->source != PackageSource::Named)
        return;
    if (auto const missing = missing_updates(*package, machine))
        notes.push_back("browsers are told to fetch the extension from " + missing->string()
            + ", which is not there: " + bring_updates + ".");
}

class InstallCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const install = root.add_subcommand(
            "install", "Let browsers start the host, for a user or a machine");
        declare_options(*install, m_request);
        return install;
    }

    Result<void> run(Context& context) override
    {
        if (auto const checked = check_request(m_request, context); !checked)
            return checked;
        auto const host = context.programs / "fairtrace-host";
        std::error_code error;
        if (!fs::is_regular_file(host, error))
            return Error { ErrorCode::HostMissing,
                "fairtrace-host is not beside this program; build or install both" };
        auto const package = find_package(m_request.package, context.programs, context.machine);
        if (!package)
            return blame(context, fs::path { m_request.package }, package.error());
        auto notes = notes_on_sandboxed(m_request, context);
        if (!notes)
            return notes.error();
        note_on_absent(m_request, context.machine, *notes);
        if (m_request.is_for_machine && m_request.folder.empty())
            note_on_package(*package, *notes);
        if (m_request.is_for_machine)
            note_on_updates(context.machine, *package, *notes);
        return change(context, host, *package, *notes);
    }

private:
    Result<void> change(Context& context, fs::path const& host,
        std::optional<FoundPackage> const& package, std::vector<std::string> const& notes) const
    {
        FileChanges changes { m_request.is_for_machine ? FolderAccess::Everyone
                                                       : FolderAccess::Owner };
        auto const is_own_home = context.chosen_home && m_request.is_for_user;
        auto const program = is_own_home ? *context.chosen_home / start_script : host;
        if (auto const planned = plan_manifests(changes, context, program, ids_of(package));
            !planned)
            return planned;
        if (package && package->source != PackageSource::RolledOut && m_request.is_for_machine
            && m_request.folder.empty()) {
            if (auto const planned = plan_policies(changes, context, m_request, *package); !planned)
                return planned;
        }
        if (auto const planned = plan_package_info(changes, context, package); !planned)
            return planned;
        if (is_own_home) {
            if (auto const planned = changes.put(starter_for(*context.chosen_home, host)); !planned)
                return blame(context, changes.at_fault(), planned.error());
        }
        if (auto const done = m_request.is_rehearsal ? Result<void> {} : changes.apply(); !done)
            return blame(context, changes.at_fault(), done.error());
        report_changes(context.output, changes, notes,
            m_request.is_rehearsal ? Mood::Rehearsed : Mood::Done,
            { { "program", program.string() } });
        return {};
    }

    // By it the host knows the ids of a package that is not installed beside it.
    Result<void> plan_package_info(
        FileChanges& changes, Context& context, std::optional<FoundPackage> const& package) const
    {
        if (!package || package->source != PackageSource::Named || m_request.is_for_machine)
            return {};
        auto const planned = changes.put({ own_package_info(context.home), "home",
            to_json(package->info).dump(2) + "\n", fs::perms { 0600 } });
        return planned ? planned : blame(context, changes.at_fault(), planned.error());
    }

    Result<void> plan_manifests(FileChanges& changes, Context& context, fs::path const& program,
        ExtensionIds const& ids) const
    {
        auto const places = chosen_places(m_request, context.machine);
        if (!places)
            return places.error();
        auto const mode = m_request.is_for_machine ? fs::perms { 0644 } : fs::perms { 0600 };
        for (auto const& place : *places) {
            if (owner_of_manifest(place.file) == ManifestOwner::Foreign)
                return blame(context, place.file,
                    { ErrorCode::OutputExists,
                        "is another program's manifest; look at it and remove it yourself" });
            auto const browser = place.browsers.empty() ? WebBrowser {} : place.browsers.front();
            auto const planned = changes.put({ place.file, place.label(),
                native_manifest(browser, program, ids).dump(2) + "\n", mode });
            if (!planned)
                return blame(context, changes.at_fault(), planned.error());
        }
        return {};
    }

    InstallationRequest m_request;
};

}

std::unique_ptr<Command> make_install_command() { return std::make_unique<InstallCommand>(); }

}
