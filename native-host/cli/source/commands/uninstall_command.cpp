#include "../commands.hpp"
#include "../host_manifests.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

class UninstallCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const uninstall = root.add_subcommand(
            "uninstall", "Let this user's browsers start the host no more; recorded data stays");
        uninstall->fallthrough();
        uninstall->add_flag("--user", m_is_for_user, "For this user")->required();
        uninstall->add_option(
            "--browser", m_request.browsers, "Only this browser (may be repeated)");
        uninstall->add_option("--folder", m_request.folder, "The browser's manifest folder itself");
        uninstall->add_flag(
            "--dry-run", m_is_rehearsal, "Say what would be removed, remove nothing");
        return uninstall;
    }

    Result<void> run(Context& context) override
    {
        auto const folders = manifest_folders(m_request);
        if (!folders)
            return folders.error();
        auto const removed = remove_manifests(context.output, *folders);
        if (!removed)
            return removed.error();
        // The script that "install --home" wrote; without a manifest nothing starts it.
        if (context.chosen_home && !removed->empty()) {
            if (auto const done = remove(*context.chosen_home / start_script); !done)
                return done;
        }
        if (context.output.is_json())
            context.output.json({ { "dry_run", m_is_rehearsal }, { "removed", *removed } });
        else if (removed->empty())
            context.output.line("There was nothing of ours to remove.");
        return {};
    }

private:
    // Gives what was removed, each with its browser.
    Result<Json> remove_manifests(Output& output, std::vector<ManifestFolder> const& folders) const
    {
        auto removed = Json::array();
        for (auto const& folder : folders) {
            auto const file = manifest_file(folder);
            if (state_of_manifest(file) != ManifestState::Ours)
                continue;
            if (auto const done = remove(file); !done)
                return done.error();
            removed.push_back({ { "browser", folder.browser }, { "file", file.string() } });
            if (!output.is_json())
                output.line((m_is_rehearsal ? "would remove " : "removed ") + file.string());
        }
        return removed;
    }

    Result<void> remove(fs::path const& file) const
    {
        std::error_code error;
        if (!m_is_rehearsal)
            fs::remove(file, error);
        if (error)
            return Error { ErrorCode::OutputNotWritable,
                "a manifest cannot be removed; check the folder's permissions" };
        return {};
    }

    ManifestRequest m_request;
    bool m_is_for_user = false;
    bool m_is_rehearsal = false;
};

}

std::unique_ptr<Command> make_uninstall_command() { return std::make_unique<UninstallCommand>(); }

}
