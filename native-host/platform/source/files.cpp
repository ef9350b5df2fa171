#include "new_file.hpp"

#include <fairtrace/platform.hpp>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr Error not_written { ErrorCode::OutputNotWritable,
    "a file cannot be written; check the folder's permissions and the free space" };

Result<void> put_in_place(
    fs::path const& file, std::span<std::uint8_t const> bytes, FileAccess const& access)
{
    auto fresh = file;
    fresh += ".new";
    if (write_new_file(fresh, bytes, access) && ::rename(fresh.c_str(), file.c_str()) == 0
        && sync_folder(file.parent_path()))
        return {};
    ::unlink(fresh.c_str()); // Nothing half done stays behind.
    return not_written;
}

}

Result<void> make_private_folder(fs::path const& folder)
{
    fs::path way;
    for (auto const& part : folder) {
        way /= part;
        // mkdir with its mode, not chmod afterwards: the folder is never wider, not even for a
        // moment.
        if (::mkdir(way.c_str(), 0700) != 0 && errno != EEXIST && errno != EROFS && errno != EACCES)
            break;
    }
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return Error { ErrorCode::OutputNotWritable,
            "a folder cannot be made; check the path and its permissions" };
    return {};
}

Result<void> write_private_file(fs::path const& file, std::span<std::uint8_t const> bytes)
{
    return put_in_place(file, bytes, {});
}

Result<void> overwrite_private_file(fs::path const& file, std::span<std::uint8_t const> bytes)
{
    Descriptor const former { ::open(file.c_str(), O_WRONLY | O_CLOEXEC | O_NOFOLLOW) };
    if (auto const replaced = put_in_place(file, bytes, {}); !replaced)
        return replaced;

    struct ::stat status { };

    if (former.get() < 0 || ::fstat(former.get(), &status) != 0)
        return {};
    std::vector<std::uint8_t> const zeros(static_cast<std::size_t>(status.st_size));
    if (!write_all(former.get(), zeros) || ::fsync(former.get()) != 0)
        return not_written;
    return {};
}

Result<void> replace_file(fs::path const& file, std::span<std::uint8_t const> bytes)
{
    std::error_code error;
    auto const target = fs::canonical(file, error);

    struct ::stat status { };

    if (error || ::stat(target.c_str(), &status) != 0 || !S_ISREG(status.st_mode))
        return not_written;
    return put_in_place(target, bytes, { status.st_mode & 07777, status.st_uid, status.st_gid });
}

Result<std::vector<std::uint8_t>> read_file(fs::path const& file, std::size_t limit)
{
    Error const failure { ErrorCode::InputMalformed,
        "a file cannot be read, or is longer than it may be" };
    Descriptor const descriptor { ::open(file.c_str(), O_RDONLY | O_CLOEXEC) };

    struct ::stat status { };

    if (descriptor.get() < 0 || ::fstat(descriptor.get(), &status) != 0 || !S_ISREG(status.st_mode)
        || status.st_size > static_cast<::off_t>(limit))
        return failure;
    std::vector<std::uint8_t> bytes(static_cast<std::size_t>(status.st_size));
    std::size_t read = 0;
    while (read < bytes.size()) {
        auto const count = ::read(descriptor.get(), bytes.data() + read, bytes.size() - read);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return failure;
        read += static_cast<std::size_t>(count);
    }
    return bytes;
}

Result<std::string> read_text_file(fs::path const& file, std::size_t limit)
{
    auto const bytes = read_file(file, limit);
    if (!bytes)
        return bytes.error();
    return std::string { bytes->begin(), bytes->end() };
}

FileLock::FileLock(fs::path const& file)
    : m_descriptor(::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600))
{
    while (m_descriptor >= 0 && ::flock(m_descriptor, LOCK_EX) != 0 && errno == EINTR) { }
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

}
