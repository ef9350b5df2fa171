#include "package_build.hpp"

#include <fairtrace/temporary_folder.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t longest_log = 1024UL * 1024;

struct Format {
    MachineFormat format;
    char const* name;
};

void say_log(Progress& progress, std::filesystem::path const& log)
{
    if (auto const said = read_text_file(log, longest_log))
        progress.tool_said(*said);
}

}

PackageBuild::PackageBuild(PackageRequest request, std::filesystem::path prefix, Progress& progress)
    : m_request(std::move(request))
    , m_prefix(std::move(prefix))
    , m_progress(progress)
{
}

Result<PackageFiles> PackageBuild::run(SigningKey const& key, PreviousPackage const* previous)
{
    if (previous == nullptr)
        return make(key);
    if (previous->info.ids.chromium != key.extension_id())
        return Error { ErrorCode::SigningKeyUnusable,
            "the previous package was signed with another key, and browsers would take this one "
            "for another extension; give that key with --key" };
    m_request.revision = previous->info.revision;
    // The extension and the policies say soon whether anything differs; .deb and .rpm take longer.
    auto const files = package_files(m_request, key);
    if (!files)
        return files.error();
    if (previous->is_same(*files)) {
        auto same = make(key);
        if (!same || previous->is_same(*same))
            return same;
    }
    if (auto const next = next_revision(); !next)
        return next.error();
    return make(key);
}

Result<void> PackageBuild::next_revision()
{
    if (m_request.revision >= highest_revision)
        return Error { ErrorCode::Usage,
            "browsers take no revision above 65535; raise the program's version" };
    ++m_request.revision;
    return {};
}

Result<PackageFiles> PackageBuild::make(SigningKey const& key)
{
    m_progress.step("the extension and the browser policies");
    auto files = package_files(m_request, key);
    if (!files || m_prefix.empty())
        return files;
    if (auto const added = add_machine_packages(*files, key); !added)
        return added.error();
    return files;
}

Result<void> PackageBuild::add_machine_packages(PackageFiles& files, SigningKey const& key)
{
    auto const workspace = TemporaryFolder::create();
    if (!workspace)
        return workspace.error();
    MachineRequest const machine { m_prefix, workspace->path(), package_info(m_request, key),
        m_request.policy };
    auto const log = workspace->path() / tool_log;
    if (auto const staged = stage_machine(machine, files); !staged) {
        say_log(m_progress, log);
        return staged;
    }
    for (auto const& [format, name] :
        { Format { MachineFormat::Deb, "the .deb" }, Format { MachineFormat::Rpm, "the .rpm" } }) {
        m_progress.step(name);
        auto made = machine_package(machine, format);
        if (!made) {
            say_log(m_progress, log);
            return made.error();
        }
        files.push_back(*std::move(made));
    }
    return {};
}

}
