// A machine in a folder that goes away: programs, a user's home folder that is also the chosen
// home, a root with nothing in it, and packages made for it.
#pragma once

#include "cli_fixture.hpp"

#include <fairtrace/browsers.hpp>

#include <map>
#include <sys/stat.h>

namespace fairtrace::test {

// Every file and folder below a folder, with its mode and, of files, its content.
inline std::map<std::string, std::string> tree_of(fs::path const& folder)
{
    std::map<std::string, std::string> tree;
    for (auto const& entry : fs::recursive_directory_iterator { folder }) {
        auto const mode = static_cast<unsigned>(entry.symlink_status().permissions());
        auto const content = entry.is_regular_file() ? content_of(entry.path()) : std::string {};
        tree[fs::relative(entry.path(), folder).string()] = std::to_string(mode) + " " + content;
    }
    return tree;
}

inline void write(fs::path const& file, std::string const& text)
{
    fs::create_directories(file.parent_path());
    std::ofstream { file } << text;
    ::chmod(file.c_str(), 0644);
}

class MadeUpMachine : public MadeUpHome {
public:
    MadeUpMachine()
    {
        for (auto const& folder : { programs(), root() }) {
            fs::create_directory(folder);
            ::chmod(folder.c_str(), 0755);
        }
        std::ofstream { host() } << "#!/bin/sh\n";
        ::chmod(host().c_str(), 0755);
        ::setenv("HOME", path().c_str(), 1);
    }

    ~MadeUpMachine()
    {
        if (m_previous)
            ::setenv("HOME", m_previous->c_str(), 1);
    }

    MadeUpMachine(MadeUpMachine const&) = delete;
    MadeUpMachine& operator=(MadeUpMachine const&) = delete;

    fs::path programs() const { return path() / "bin"; }

    fs::path host() const { return programs() / "fairtrace-host"; }

    fs::path root() const { return path() / "root"; }

    // A file of the machine, by the name that it has on a real one.
    fs::path at(std::string const& file) const { return root() / file.substr(1); }

    fs::path folder() const { return path() / "hosts"; }

    fs::path manifest() const { return folder() / native_manifest_file_name(); }

    fs::path manifest_of_user() const
    {
        return path() / ".config/chromium/NativeMessagingHosts" / native_manifest_file_name();
    }

    fs::path manifest_of_machine() const
    {
        return at("/etc/chromium/native-messaging-hosts") / native_manifest_file_name();
    }

    // Chromium is installed, as an ordinary program.
    void add_chromium() const { write(at("/usr/bin/chromium"), "#!/bin/sh\n"); }

    Ran type(std::vector<std::string> arguments) const
    {
        arguments.insert(arguments.end(), { "--home", path().string() });
        std::istringstream input;
        std::ostringstream output;
        std::ostringstream error;
        auto const code = run_command_line(
            { std::move(arguments), programs(), input, output, error, false, root() });
        return { code, replaced(output.str(), path().string(), "HOME"),
            replaced(error.str(), path().string(), "HOME") };
    }

    Ran type(std::string const& command, std::vector<std::string> const& more) const
    {
        std::vector<std::string> arguments { command };
        arguments.insert(arguments.end(), more.begin(), more.end());
        return type(std::move(arguments));
    }

    Ran type_for_folder(std::string const& command, std::vector<std::string> more = {}) const
    {
        more.insert(more.end(), { "--user", "--folder", folder().string() });
        return type(command, more);
    }

private:
    std::optional<std::string> m_previous = std::getenv("HOME") != nullptr
        ? std::optional<std::string> { std::getenv("HOME") }
        : std::nullopt;
};

inline ExtensionIds const made_up_ids { std::string(32, 'b'), "fairtrace@fairtrace.org" };

// The parts of a package that install and doctor read, made by the rooms that make real ones.
class MadeUpPackage {
public:
    explicit MadeUpPackage(fs::path folder)
        : m_folder(std::move(folder))
    {
        auto const policy = *parse_policy(made_up_policy);
        write(m_folder / "policy.json", made_up_policy);
        write_info({ FAIRTRACE_VERSION ".7", 7, policy.digest, made_up_ids,
            "file:///usr/share/fairtrace/browser/updates.xml" });
        std::vector<OriginPattern> origins;
        Json permissions = Json::array();
        for (auto const& app : policy.apps) {
            origins.push_back(app.origins.front());
            permissions.push_back(app.origins.front().text() + "/*");
        }
        for (auto const& browser : browsers()) {
            PolicyRequest const request { made_up_ids, "file:///updates.xml", "file:///x.xpi",
                origins };
            write(m_folder / "policies" / (browser.id + ".json"),
                browser_policy(browser, request)->dump(2) + "\n");
        }
        write(m_folder / "extension/chromium/manifest.json",
            Json { { "version", FAIRTRACE_VERSION ".7" }, { "host_permissions", permissions } }
                .dump());
    }

    fs::path const& folder() const { return m_folder; }

    void write_info(PackageInfo const& info) const
    {
        write(m_folder / "package.json", to_json(info).dump(2) + "\n");
    }

    PackageInfo info() const { return *parse_package_info(content_of(m_folder / "package.json")); }

private:
    fs::path m_folder;
};

}
