#include "../commands.hpp"
#include "../installation/changes_report.hpp"
#include "../installation/manifest_places.hpp"
#include "../installation/policy_files.hpp"
#include "../installation/starter.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

class UninstallCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const uninstall = root.add_subcommand(
            "uninstall", "Let browsers start the host no more; recorded data stays");
        declare_options(*uninstall, m_request);
        return uninstall;
    }

    Result<void> run(Context& context) override
    {
        if (auto const checked = check_request(m_request, context); !checked)
            return checked;
        auto const package = find_package(m_request.package, context.programs, context.machine);
        if (!package)
            return blame(context, fs::path { m_request.package }, package.error());
        FileChanges changes { FolderAccess::Owner };
        std::vector<std::string> notes;
        if (auto const planned = plan_manifests(changes, context, notes); !planned)
            return planned;
        if (m_request.is_for_machine && m_request.folder.empty()) {
            if (auto const planned = plan_policies_away(changes, context, m_request, *package);
                !planned)
                return planned;
        }
        if (auto const planned = plan_home(changes, context); !planned)
            return blame(context, changes.at_fault(), planned.error());
        return change(context, changes, std::move(notes));
    }

private:
    Result<void> plan_manifests(
        FileChanges& changes, Context& context, std::vector<std::string>& notes) const
    {
        auto const places = m_request.folder.empty() ? manifest_places(m_request, context.machine)
                                                     : std::vector { place_in_folder(m_request) };
        for (auto const& place : places) {
            auto const owner = owner_of_manifest(place.file);
            if (owner == ManifestOwner::Foreign) {
                notes.push_back("left " + place.file.string() + ": it is another program's.");
                continue;
            }
            if (owner == ManifestOwner::Ours && is_needed_by_others(place)) {
                notes.push_back("left " + place.file.string() + ": it serves " + place.label()
                    + "; name them all to remove it.");
                continue;
            }
            if (auto const planned = changes.remove(place.file, place.label()); !planned)
                return blame(context, changes.at_fault(), planned.error());
        }
        return {};
    }

    bool is_needed_by_others(ManifestPlace const& place) const
    {
        return m_request.folder.empty()
            && !std::all_of(place.browsers.begin(), place.browsers.end(),
                [&](WebBrowser const& browser) { return m_request.takes(browser); });
    }

    // What install put into the home: without a manifest nothing uses it.
    Result<void> plan_home(FileChanges& changes, Context const& context) const
    {
        if (!m_request.is_for_user)
            return {};
        changes.sweep(own_package_info(context.home));
        if (context.chosen_home)
            changes.sweep(*context.chosen_home / start_script);
        if (!changes.change_something())
            return {};
        if (context.chosen_home) {
            if (auto const done = changes.remove(*context.chosen_home / start_script, "home");
                !done)
                return done;
        }
        return m_request.browsers.empty() ? changes.remove(own_package_info(context.home), "home")
                                          : Result<void> {};
    }

    Result<void> change(
        Context& context, FileChanges& changes, std::vector<std::string> notes) const
    {
        if (auto const done = m_request.is_rehearsal ? Result<void> {} : changes.apply(); !done)
            return blame(context, changes.at_fault(), done.error());
        if (!changes.change_something() && !context.output.is_json())
            context.output.line("There was nothing of ours to remove.");
        report_changes(
            context.output, changes, notes, m_request.is_rehearsal ? Mood::Rehearsed : Mood::Done);
        return {};
    }

    InstallationRequest m_request;
};

}

std::unique_ptr<Command> make_uninstall_command() { return std::make_unique<UninstallCommand>(); }

}
