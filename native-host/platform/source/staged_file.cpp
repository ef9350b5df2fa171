#include "new_file.hpp"

#include <fairtrace/staged_file.hpp>

#include <cerrno>
#include <sys/xattr.h>
#include <utility>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr auto mark = "user.fairtrace.made"; // On folders of machines: it must not change.

constexpr Error not_written { ErrorCode::OutputNotWritable,
    "cannot be written, and nothing was changed; check permissions and free space" };

// Where this stands the file is not there, or cannot be seen.
FileAccess access_of(fs::path const& file, fs::perms mode)
{
    struct ::stat status { };

    if (::stat(file.c_str(), &status) != 0)
        return { .mode = static_cast<::mode_t>(mode) };
    return { status.st_mode & 07777, status.st_uid, status.st_gid };
}

// It takes its name as it is to be: who is killed on the way leaves no folder that others cannot
// enter, and none without its mark.
bool make_marked_folder(fs::path const& folder, fs::perms mode)
{
    auto const fresh = staged_name(folder);
    ::rmdir(fresh.c_str());
    if (::mkdir(fresh.c_str(), 0700) != 0)
        return false;
    ::setxattr(fresh.c_str(), mark, "1", 1, 0); // Without it the folder stays; no more than that.
    // The mask of the process may have taken bits away, and browsers of others must get in.
    auto const is_made = ::chmod(fresh.c_str(), static_cast<::mode_t>(mode)) == 0
        && ::rename(fresh.c_str(), folder.c_str()) == 0;
    if (!is_made)
        ::rmdir(fresh.c_str());
    return is_made;
}

void remove_all(std::vector<fs::path> const& folders)
{
    for (auto folder = folders.rbegin(); folder != folders.rend(); ++folder)
        ::rmdir(folder->c_str());
}

}

StagedFile::StagedFile(fs::path file, fs::path staged)
    : m_file(std::move(file))
    , m_staged(std::move(staged))
{
}

StagedFile::StagedFile(StagedFile&& other) noexcept
    : m_file(std::move(other.m_file))
    , m_staged(std::exchange(other.m_staged, {}))
{
}

StagedFile::~StagedFile()
{
    if (!m_staged.empty())
        ::unlink(m_staged.c_str());
}

Result<StagedFile> StagedFile::create(
    fs::path const& file, std::span<std::uint8_t const> bytes, fs::perms mode)
{
    std::error_code error;
    auto const linked = fs::canonical(file, error);
    auto const target = error ? file : linked;
    StagedFile staged { target, staged_name(target) };
    if (!write_new_file(staged.m_staged, bytes, access_of(target, mode)))
        return not_written;
    return staged;
}

Result<void> StagedFile::commit()
{
    if (::rename(m_staged.c_str(), m_file.c_str()) != 0)
        return not_written;
    m_staged.clear();
    sync_folder(m_file.parent_path());
    return {};
}

fs::path staged_name(fs::path const& file)
{
    auto name = file;
    name += ".fairtrace-new";
    return name;
}

Result<std::vector<fs::path>> make_folders(fs::path const& folder, fs::perms mode)
{
    std::vector<fs::path> made;
    fs::path way;
    for (auto const& part : folder) {
        way /= part;
        std::error_code error;
        if (fs::is_directory(way, error))
            continue;
        if (!make_marked_folder(way, mode)) {
            remove_all(made);
            return not_written;
        }
        made.push_back(way);
    }
    return made;
}

void remove_made_folders(fs::path const& folder)
{
    char value = 0;
    for (auto way = folder; way.has_relative_path(); way = way.parent_path()) {
        ::rmdir(staged_name(way).c_str());
        std::error_code error;
        if (!fs::exists(way, error))
            continue; // Whoever made what leads to it was killed.
        if (::getxattr(way.c_str(), mark, &value, 1) != 1 || ::rmdir(way.c_str()) != 0)
            return;
    }
}

bool is_root() { return ::geteuid() == 0; }

}
