#include <fairtrace/policy_watch.hpp>

#include <array>
#include <sys/inotify.h>
#include <unistd.h>
#include <utility>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

// Not IN_MODIFY: a file that is being written is not one to read yet.
constexpr std::uint32_t changes = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVE | IN_ATTRIB
    | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;

// Where the file's folder does not exist yet, what it will appear in.
fs::path nearest_folder(fs::path const& file)
{
    auto folder = file.parent_path();
    std::error_code error;
    while (!fs::is_directory(folder, error) && folder.has_relative_path())
        folder = folder.parent_path();
    return folder;
}

void watch_folder_of(int descriptor, fs::path const& file)
{
    ::inotify_add_watch(descriptor, nearest_folder(file).c_str(), changes);
    std::error_code error;
    auto const linked = fs::canonical(file, error);
    if (!error)
        ::inotify_add_watch(descriptor, linked.parent_path().c_str(), changes);
}

}

PolicyWatch::PolicyWatch(Home const& home)
    : m_home(home)
    , m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
{
    renew();
}

PolicyWatch::~PolicyWatch()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

void PolicyWatch::renew()
{
    if (m_descriptor < 0)
        return;
    std::array<char, 4096> told {};
    while (::read(m_descriptor, told.data(), told.size()) > 0) { }
    watch_folder_of(m_descriptor, system_policy_file);
    watch_folder_of(m_descriptor, m_home.own_policy.empty() ? m_home.policy : m_home.own_policy);
}

}
