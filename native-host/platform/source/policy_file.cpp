#include <fairtrace/platform.hpp>

#include <sys/stat.h>
#include <unistd.h>

namespace fairtrace {

namespace {

constexpr std::size_t largest_policy = std::size_t { 16 } * 1024 * 1024;

enum class Owner {
    Root,
    Anyone,
};

// Sticky folders such as /tmp are writable by all, but only a file's owner can replace it there.
bool is_writable_by_others(std::filesystem::path const& path, Owner owner)
{
    struct ::stat status { };

    if (::stat(path.c_str(), &status) != 0)
        return true;
    auto const is_sticky_folder = S_ISDIR(status.st_mode) && (status.st_mode & S_ISVTX) != 0;
    auto const is_open = (status.st_mode & (S_IWGRP | S_IWOTH)) != 0 && !is_sticky_folder;
    auto const is_foreign = owner == Owner::Root
        ? status.st_uid != 0
        : status.st_uid != 0 && status.st_uid != ::geteuid();
    return is_open || is_foreign;
}

}

Result<std::string> read_policy_file(Home const& home)
{
    struct ::stat status { };

    if (::stat(home.policy.c_str(), &status) != 0)
        return Error { ErrorCode::PolicyMissing,
            "there is no policy; ask your administrator, or begin one with fairtrace policy "
            "add-app URL" };
    auto const owner = home.is_system_policy ? Owner::Root : Owner::Anyone;
    if (is_writable_by_others(home.policy, owner)
        || is_writable_by_others(home.policy.parent_path(), owner))
        return Error { ErrorCode::PolicyWritableByOthers,
            "others can write the policy or its folder; make its owner the only one who can (chmod "
            "go-w)" };
    auto text = read_text_file(home.policy, largest_policy);
    if (!text)
        return Error { ErrorCode::PolicyUnreadable,
            "the policy cannot be read; check its permissions" };
    return text;
}

}
