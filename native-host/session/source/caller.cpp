#include <fairtrace/browsers.hpp>
#include <fairtrace/caller.hpp>

namespace fairtrace {

namespace {

constexpr std::size_t largest_package_file = std::size_t { 64 } * 1024;

bool names(ExtensionIds const& ids, std::string_view id)
{
    return id == ids.chromium || id == ids.firefox;
}

bool is_named_in(std::filesystem::path const& file, std::string_view id)
{
    auto const text = read_text_file(file, largest_package_file);
    if (!text)
        return false;
    auto const package = parse_package_info(*text);
    return package && names(package->ids, id);
}

}

std::optional<std::string_view> calling_extension(std::span<char const* const> arguments)
{
    constexpr std::string_view scheme = "chrome-extension://";
    if (arguments.empty())
        return std::nullopt;
    std::string_view const first { arguments[0] };
    if (first.starts_with(scheme)) {
        auto const id = first.substr(scheme.size());
        return id.substr(0, id.find('/'));
    }
    if (arguments.size() >= 2 && first.starts_with('/') && first.ends_with(".json"))
        return arguments[1];
    return std::nullopt;
}

bool is_known_extension(
    std::string_view id, Home const& home, std::filesystem::path const& programs)
{
    if (id.empty())
        return false;
    return names(development_ids(), id)
        || is_named_in(programs.parent_path() / "share/fairtrace/package.json", id)
        || is_named_in(system_package_file, id) || is_named_in(home.data / "package.json", id);
}

}
