#include "../commands.hpp"
#include "../host_manifests.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

Result<void> write_text(fs::path const& file, std::string_view text)
{
    std::vector<std::uint8_t> const bytes { text.begin(), text.end() };
    return write_private_file(file, bytes);
}

// The text as one word of a shell, whatever is in it.
std::string quoted(std::string const& text)
{
    std::string word = "'";
    for (auto const character : text)
        word += character == '\'' ? std::string { "'\\''" } : std::string { character };
    return word + "'";
}

// A browser gives the host no environment of ours, so a home of its own choice needs a starter.
Result<void> write_starter(fs::path const& starter, fs::path const& home, fs::path const& host)
{
    if (auto const made = make_private_folder(starter.parent_path()); !made)
        return made;
    auto const text = "#!/bin/sh\nFAIRTRACE_HOME=" + quoted(home.string()) + " exec "
        + quoted(host.string()) + " \"$@\"\n";
    if (auto const written = write_text(starter, text); !written)
        return written;
    std::error_code error;
    fs::permissions(starter, fs::perms::owner_all, error);
    if (error)
        return Error { ErrorCode::OutputNotWritable,
            "the host's starter cannot be made executable; check the home's file system" };
    return {};
}

class InstallCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const install
            = root.add_subcommand("install", "Let this user's browsers start the host");
        install->fallthrough();
        install->add_flag("--user", m_is_for_user, "For this user; no administrator is needed")
            ->required();
        install->add_option("--browser", m_request.browsers, "Only this browser (may be repeated)");
        install->add_option("--folder", m_request.folder, "The browser's manifest folder itself");
        install->add_flag("--dry-run", m_is_rehearsal, "Say what would be written, write nothing");
        return install;
    }

    Result<void> run(Context& context) override
    {
        auto const host = context.programs / "fairtrace-host";
        std::error_code error;
        if (!fs::is_regular_file(host, error))
            return Error { ErrorCode::HostMissing,
                "fairtrace-host is not beside this program; build or install both" };
        auto const folders = manifest_folders(m_request);
        if (!folders)
            return folders.error();
        // All or nothing: looked at before the first is written.
        for (auto const& folder : *folders) {
            if (state_of_manifest(manifest_file(folder)) == ManifestState::Foreign)
                return Error { ErrorCode::OutputExists,
                    "another program's manifest is in the way; look at it and remove it yourself" };
        }
        auto const program = context.chosen_home ? *context.chosen_home / start_script : host;
        if (context.chosen_home && !m_is_rehearsal) {
            if (auto const made = write_starter(program, *context.chosen_home, host); !made)
                return made;
        }
        return write_manifests(context, *folders, program);
    }

private:
    Result<void> write_manifests(
        Context& context, std::vector<ManifestFolder> const& folders, fs::path const& program) const
    {
        auto list = Json::array();
        for (auto const& folder : folders) {
            auto const file = manifest_file(folder);
            if (auto const written = write_manifest(folder, program); !written)
                return written;
            list.push_back({ { "browser", folder.browser }, { "file", file.string() } });
            if (!context.output.is_json())
                context.output.line((m_is_rehearsal ? "would write " : "wrote ") + file.string());
        }
        if (context.output.is_json())
            context.output.json({ { "dry_run", m_is_rehearsal }, { "written", std::move(list) },
                { "program", program.string() } });
        return {};
    }

    Result<void> write_manifest(ManifestFolder const& folder, fs::path const& program) const
    {
        if (m_is_rehearsal)
            return {};
        if (auto const made = make_private_folder(folder.folder); !made)
            return made;
        return write_text(
            manifest_file(folder), host_manifest(folder.browser, program).dump(2) + "\n");
    }

    ManifestRequest m_request;
    bool m_is_for_user = false;
    bool m_is_rehearsal = false;
};

}

std::unique_ptr<Command> make_install_command() { return std::make_unique<InstallCommand>(); }

}
