#include "new_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <utility>

namespace fairtrace {

namespace {

// The owner first: giving a file away takes bits from its mode. Only root may give it away, and a
// file that stays its writer's own is no wider than before.
bool allow(int descriptor, FileAccess const& access)
{
    auto const is_given = ::fchown(descriptor, access.owner, access.group) == 0;
    auto const mode = is_given ? access.mode : access.mode & 0700;
    return ::fchmod(descriptor, mode) == 0;
}

}

bool Descriptor::close()
{
    auto const descriptor = std::exchange(m_descriptor, -1);
    return descriptor < 0 || ::close(descriptor) == 0;
}

bool write_all(int descriptor, std::span<std::uint8_t const> bytes)
{
    while (!bytes.empty()) {
        auto const written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

bool write_new_file(std::filesystem::path const& file, std::span<std::uint8_t const> bytes,
    FileAccess const& access)
{
    Descriptor descriptor { ::open(
        file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600) };
    return descriptor.get() >= 0 && allow(descriptor.get(), access)
        && write_all(descriptor.get(), bytes) && ::fsync(descriptor.get()) == 0
        && descriptor.close();
}

bool sync_folder(std::filesystem::path const& folder)
{
    Descriptor const descriptor { ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC) };
    return descriptor.get() >= 0 && ::fsync(descriptor.get()) == 0;
}

}
