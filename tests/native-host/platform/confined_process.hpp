// Does something in a process of its own that is confined, for confinement is for life.
#pragma once

#include <fairtrace/confinement.hpp>

#include <catch2/catch.hpp>

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <functional>
#include <linux/landlock.h>
#include <string>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fairtrace::test {

namespace fs = std::filesystem;

// Data, keys and policy in folders of their own, and a place beside them that is nobody's business.
class SeparateHome {
public:
    SeparateHome()
    {
        auto name = (fs::temp_directory_path() / "fairtrace-confined-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
        for (auto const* folder : { "data", "keys", "policy", "outside" })
            fs::create_directory(m_path / folder);
        std::ofstream { m_path / "outside/secret" } << "secret";
        write_policy("{}");
    }

    ~SeparateHome()
    {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }

    SeparateHome(SeparateHome const&) = delete;
    SeparateHome& operator=(SeparateHome const&) = delete;

    Home home() const { return { *this / "data", *this / "keys", *this / "policy/policy.json" }; }

    // As administrators' tools do: the old file or the new one, never half of it.
    void write_policy(char const* text) const
    {
        std::ofstream { *this / "policy/fresh" } << text;
        fs::permissions(*this / "policy/fresh", fs::perms { 0600 });
        fs::rename(*this / "policy/fresh", *this / "policy/policy.json");
    }

    fs::path operator/(char const* name) const { return m_path / name; }

private:
    fs::path m_path;
};

// Whether `holds` does in a confined process. It must not use Catch.
inline bool holds_confined(
    Home const& home, std::function<bool(ConfinementReport const&)> const& holds)
{
    auto const child = ::fork();
    if (child == 0) {
        auto const report = confine_process(home);
        ::_exit(report && holds(*report) ? 0 : 1);
    }
    int status = -1;
    REQUIRE(::waitpid(child, &status, 0) == child);
    return status == 0;
}

// What the kernel itself says; nothing where it has no Landlock. The tests then demand the opposite
// of what they demand elsewhere, so that none passes because it looked at nothing.
inline std::optional<int> landlock_of_kernel()
{
    auto const version = static_cast<int>(
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0U, LANDLOCK_CREATE_RULESET_VERSION));
    return version < 1 ? std::nullopt : std::optional { version };
}

inline bool is_denied(long result)
{
    return result < 0 && (errno == EACCES || errno == EPERM || errno == ENOSYS);
}

}
