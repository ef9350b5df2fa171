#include <fairtrace/platform.hpp>

#include <cstdlib>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

fs::path const system_policy { system_policy_file };

std::optional<fs::path> environment_path(char const* name)
{
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nothing in this program sets variables.
    auto const* value = std::getenv(name);
    return value && *value ? std::optional<fs::path> { value } : std::nullopt;
}

fs::path xdg_folder(char const* name, char const* fallback)
{
    if (auto const folder = environment_path(name))
        return *folder / "fairtrace";
    return environment_path("HOME").value_or("/nonexistent") / fallback / "fairtrace";
}

Home private_home(std::optional<fs::path> const& option)
{
    auto const folder = option ? option : environment_path("FAIRTRACE_HOME");
    if (folder)
        return { *folder, *folder / "keys", *folder / "policy.json" };
    auto const data = xdg_folder("XDG_DATA_HOME", ".local/share");
    return { data, xdg_folder("XDG_STATE_HOME", ".local/state"), data / "policy.json" };
}

}

Home resolve_home(std::optional<fs::path> const& option)
{
    auto home = private_home(option);
    home.own_policy = home.policy;
    return with_present_policy(std::move(home));
}

Home with_present_policy(Home home)
{
    if (!home.own_policy.empty())
        home.policy = home.own_policy;
    std::error_code error;
    // symlink_status: a link that leads nowhere is a broken system policy, not the absence of one.
    home.is_system_policy
        = fs::symlink_status(system_policy, error).type() != fs::file_type::not_found;
    if (home.is_system_policy)
        home.policy = system_policy;
    return home;
}

}
