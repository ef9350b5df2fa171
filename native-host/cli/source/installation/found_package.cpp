#include "found_package.hpp"

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = std::size_t { 16 } * 1024 * 1024;

Result<void> check_policy(FoundPackage const& package)
{
    auto const text = read_text_file(package.policy(), largest_file);
    auto const policy = text ? parse_policy(*text) : Result<Policy> { text.error() };
    if (!policy || policy->digest != package.info.policy_digest)
        return Error { ErrorCode::InputMalformed,
            "its policy.json is not the one that it was made from; run fairtrace package again" };
    return {};
}

Result<std::optional<FoundPackage>> read_package(fs::path const& folder, PackageSource source)
{
    auto const text = read_text_file(folder / "package.json", largest_file);
    if (!text)
        return Error { ErrorCode::InputMalformed,
            "this is no package: it has no package.json; make one with fairtrace package" };
    auto const info = parse_package_info(*text);
    if (!info)
        return info.error();
    FoundPackage package { folder, source, *info };
    if (source == PackageSource::Named) {
        if (auto const checked = check_policy(package); !checked)
            return checked.error();
    }
    return std::optional { std::move(package) };
}

fs::path installed_package(fs::path const& programs)
{
    return (programs / "../share/fairtrace").lexically_normal();
}

}

fs::path own_package_info(Home const& home) { return home.data / "package.json"; }

Result<std::optional<FoundPackage>> find_package(
    fs::path const& named, fs::path const& programs, Machine const& machine)
{
    if (!named.empty())
        return read_package(fs::absolute(named), PackageSource::Named);
    std::error_code error;
    auto const installed = installed_package(programs);
    if (fs::exists(installed / "package.json", error))
        return read_package(installed, PackageSource::Installed);
    auto const rolled_out = machine.at(system_package_file);
    if (fs::exists(rolled_out, error))
        return read_package(rolled_out.parent_path(), PackageSource::RolledOut);
    return std::optional<FoundPackage> {};
}

ExtensionIds ids_of(std::optional<FoundPackage> const& package)
{
    return package ? package->info.ids : development_ids();
}

}
