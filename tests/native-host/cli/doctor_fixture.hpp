// A sound machine with the real host, and what the doctor finds when something on it is not.
#pragma once

#include "made_up_machine.hpp"

#include <regex>

namespace fairtrace::test {

// A machine with Chromium, on which everything is as it should be: with the real host.
class SoundMachine : public MadeUpMachine {
public:
    SoundMachine()
    {
        put_real_host();
        add_chromium();
        fs::create_directories(path() / ".config/chromium");
        REQUIRE(type("install", { "--user" }).code == 0);
    }

    void put_real_host() const
    {
        fs::remove(host());
        std::error_code error;
        fs::create_hard_link(HOST_PROGRAM, host(), error); // It knows its folder, unlike by a link.
        if (error)
            fs::copy_file(HOST_PROGRAM, host());
    }

    // A program in the host's place, whose first answer is this.
    void put_host_that_says(std::string const& bytes) const
    {
        fs::remove(host());
        write(path() / "answer", bytes);
        write(host(), "#!/bin/sh\nexec cat '" + (path() / "answer").string() + "'\n");
        ::chmod(host().c_str(), 0755);
    }
};

// Without what differs: the time, and what this kernel lets the host give up (a build with
// sanitizers has no limit of memory).
inline std::string masked(std::string const& said)
{
    auto const text = std::regex_replace(said, std::regex { "in [0-9]+ ms" }, "in N ms");
    return std::regex_replace(text, std::regex { "[^\n]* Confinement [^\n]*\n" }, "");
}

inline nlohmann::ordered_json masked_json(std::string const& said)
{
    auto answer = nlohmann::ordered_json::parse(masked(said));
    auto& findings = answer["findings"];
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                       [](auto const& finding) { return finding["id"] == "confinement"; }),
        findings.end());
    return answer;
}

inline nlohmann::json finding_in(Ran const& ran, std::string const& id)
{
    auto const answer = nlohmann::json::parse(ran.output);
    for (auto const& finding : answer["findings"]) {
        if (finding["id"] == id && finding["status"] != "ok")
            return finding;
    }
    return {};
}

// The doctor finds this, of this gravity, and says how to mend it.
inline void check_found(MadeUpMachine const& machine, std::string const& id,
    std::string const& status, std::string const& words)
{
    auto const ran = machine.type({ "doctor", "--json" });
    auto const finding = finding_in(ran, id);
    INFO(ran.output);
    INFO(ran.error);
    REQUIRE(finding.is_object());
    CHECK(finding["status"] == status);
    CHECK(finding["found"].get<std::string>().find(words) != std::string::npos);
    CHECK(finding.contains("mend"));
    CHECK(ran.code == (status == "problem" ? 1 : 0));
}

inline void edit_manifest(MadeUpMachine const& machine, char const* key, nlohmann::json value)
{
    auto manifest = nlohmann::json::parse(content_of(machine.manifest_of_user()));
    manifest[key] = std::move(value);
    write(machine.manifest_of_user(), manifest.dump());
}

inline void write_browser_policy(
    MadeUpMachine const& machine, std::string const& name, std::string const& text)
{
    write(machine.at("/etc/chromium/policies/managed/" + name), text);
}

}
