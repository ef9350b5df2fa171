// What a machine gets, as it lies there: below stage/ are usr and etc.
#include "tool.hpp"

#include <fairtrace/package.hpp>
#include <fairtrace/platform.hpp>

#include <array>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::array programs { "fairtrace", "fairtrace-host" };

struct SharedFile {
    char const* present; // Below share/ of this program.
    char const* installed; // Below /usr/share.
};

constexpr std::array shared_files {
    SharedFile { "man/man1/fairtrace.1", "man/man1/fairtrace.1" },
    SharedFile { "man/man1/fairtrace-host.1", "man/man1/fairtrace-host.1" },
    SharedFile { "bash-completion/completions/fairtrace", "bash-completion/completions/fairtrace" },
    // Debian's zsh looks in the first, others' in the second.
    SharedFile { "zsh/vendor-completions/_fairtrace", "zsh/vendor-completions/_fairtrace" },
    SharedFile { "zsh/vendor-completions/_fairtrace", "zsh/site-functions/_fairtrace" },
    SharedFile {
        "fish/vendor_completions.d/fairtrace.fish", "fish/vendor_completions.d/fairtrace.fish" },
    SharedFile { "doc/fairtrace/copyright", "doc/fairtrace/copyright" },
    SharedFile { "doc/fairtrace/lexicon.md", "doc/fairtrace/lexicon.md" },
};

constexpr auto everybody_runs = fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec
    | fs::perms::others_read | fs::perms::others_exec;
constexpr std::size_t largest_shared_file = 1024UL * 1024;

// A file of the package and where it goes; those that a machine needs in no other place.
void add_settings(PackageFiles& stage, PackageFile const& file)
{
    if (file.path == "policy.json")
        stage.push_back({ std::string { system_policy_file }.substr(1), file.bytes });
    for (auto const& place : policy_places(System::Linux)) {
        if (place.form == PolicyForm::OwnFile
            && file.path == "policies/" + place.browser.id + ".json")
            stage.push_back({ place.where.substr(1), file.bytes });
    }
    auto const name = native_manifest_file_name();
    for (auto const& place : native_messaging_places(System::Linux, Scope::Machine)) {
        if (file.path == "native-messaging/" + place.browser.id + "/" + name)
            stage.push_back({ place.folder.substr(1) + "/" + name, file.bytes });
    }
}

bool is_shared(std::string_view path)
{
    return path == "package.json" || path.starts_with("extension/") || path.starts_with("browser/")
        || path == "policies/firefox.json";
}

Result<void> add_shared_files(PackageFiles& stage, fs::path const& prefix)
{
    for (auto const& file : shared_files) {
        auto bytes = read_text_file(prefix / "share" / file.present, largest_shared_file);
        if (!bytes)
            return Error { ErrorCode::ToolMissing,
                "the manual or the completions are not beside this program, in share; install "
                "fairtrace or build it anew" };
        stage.push_back({ std::string { "usr/share/" } + file.installed, *std::move(bytes) });
    }
    return {};
}

Result<void> stage_programs(fs::path const& prefix, fs::path const& folder, fs::path const& log)
{
    std::error_code error;
    for (auto const* const program : programs) {
        auto const installed = folder / program;
        if (!fs::copy_file(prefix / "bin" / program, installed, error))
            return Error { ErrorCode::HostMissing,
                "fairtrace or fairtrace-host cannot be copied; both must be beside this program" };
        // What debuggers need is five times as long as the program.
        if (auto const done
            = run_tool({ "strip", "--strip-unneeded", installed.string() }, folder, log);
            !done)
            return done;
        fs::permissions(installed, everybody_runs, error);
    }
    return {};
}

}

Result<void> stage_machine(MachineRequest const& request, PackageFiles const& files)
{
    PackageFiles stage;
    for (auto const& file : files) {
        add_settings(stage, file);
        if (is_shared(file.path))
            stage.push_back({ "usr/share/fairtrace/" + file.path, file.bytes });
    }
    if (auto const added = add_shared_files(stage, request.prefix); !added)
        return added;
    auto const folder = request.workspace / "stage";
    if (auto const written = write_files(folder, stage); !written)
        return written;
    std::error_code error;
    fs::create_directories(folder / "usr/bin", error);
    fs::permissions(folder / "usr/bin", everybody_runs, error); // Whatever the umask is.
    auto const log = request.workspace / tool_log;
    if (auto const staged = stage_programs(request.prefix, folder / "usr/bin", log); !staged)
        return staged;
    // One date for everything, as the tools are told too.
    return run_tool(
        { "find", ".", "-exec", "touch", "--no-dereference", "--date=@1767225600", "{}", "+" },
        folder, log);
}

}
