// An installation of this program as it would be, with programs that do nothing and an extension of
// two files: what a package is made from.
#pragma once

#include "made_up_home.hpp"

namespace fairtrace::test {

class MadeUpPrefix {
public:
    // In a folder that goes away by itself.
    explicit MadeUpPrefix(fs::path path)
        : m_path(std::move(path))
    {
        for (auto const* const family : { "chromium", "firefox" }) {
            write(
                std::string { "share/fairtrace/extension/" } + family + "/worker.js", "work();\n");
            write(std::string { "share/fairtrace/extension/" } + family + "/manifest.json",
                R"({"manifest_version":3,"name":"fairtrace","version":"0.1.0","host_permissions":[],)"
                R"("browser_specific_settings":{"gecko":{"id":"fairtrace@fairtrace.org"}}})");
        }
        for (auto const* const file : { "man/man1/fairtrace.1", "man/man1/fairtrace-host.1",
                 "bash-completion/completions/fairtrace", "zsh/vendor-completions/_fairtrace",
                 "fish/vendor_completions.d/fairtrace.fish", "doc/fairtrace/copyright",
                 "doc/fairtrace/lexicon.md" })
            write(std::string { "share/" } + file, file);
        fs::create_directories(programs());
        for (auto const* const program : { "fairtrace", "fairtrace-host" })
            fs::copy_file("/bin/true", programs() / program);
    }

    fs::path const& path() const { return m_path; }

    fs::path programs() const { return m_path / "bin"; }

    fs::path extension() const { return m_path / "share/fairtrace/extension"; }

    void write(fs::path const& file, std::string const& text) const
    {
        fs::create_directories((m_path / file).parent_path());
        std::ofstream { m_path / file } << text;
    }

private:
    fs::path m_path;
};

}
