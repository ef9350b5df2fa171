#include "previous_package.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr Error no_package { ErrorCode::InputMalformed,
    "this is not the folder of an earlier package; name one that fairtrace package wrote" };

bool is_for_machines(PackageFile const& file)
{
    return file.path.ends_with(".deb") || file.path.ends_with(".rpm");
}

PackageFile const* find(PackageFiles const& files, std::string_view path)
{
    auto const found = std::find_if(
        files.begin(), files.end(), [&](PackageFile const& file) { return file.path == path; });
    return found == files.end() ? nullptr : &*found;
}

// Whether each file of one is in the other, the same.
bool is_within(PackageFiles const& some, PackageFiles const& others)
{
    return std::all_of(some.begin(), some.end(), [&](PackageFile const& file) {
        auto const* const other = find(others, file.path);
        return other != nullptr ? other->bytes == file.bytes : is_for_machines(file);
    });
}

}

Result<PreviousPackage> PreviousPackage::read(std::filesystem::path const& folder)
{
    auto files = read_files(folder);
    if (!files)
        return no_package;
    auto const* const info_file = find(*files, "package.json");
    auto const* const policy_file = find(*files, "policy.json");
    if (info_file == nullptr || policy_file == nullptr)
        return no_package;
    auto info = parse_package_info(info_file->bytes);
    if (!info)
        return no_package;
    auto policy = parse_policy(policy_file->bytes);
    if (!policy)
        return no_package;
    return PreviousPackage { *std::move(info), *std::move(policy), *std::move(files) };
}

bool PreviousPackage::is_same(PackageFiles const& others) const
{
    return is_within(files, others) && is_within(others, files);
}

PackageChanges changes_since(PreviousPackage const& previous, Policy const& policy)
{
    return { difference(previous.policy, policy), widens(previous.policy, policy) };
}

}
