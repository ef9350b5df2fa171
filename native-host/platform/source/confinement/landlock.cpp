#include "landlock.hpp"

#include "sanitized.hpp"

#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;
using Rights = std::uint64_t;

// From the kernel's interface; Debian 12's header ends at version 2.
// https://docs.kernel.org/userspace-api/landlock.html
constexpr Rights truncate = Rights { 1 } << 14U; // From version 3.
constexpr Rights device_ioctl = Rights { 1 } << 15U; // From version 5.
constexpr Rights all_of_version_1 = (Rights { 1 } << 13U) - 1;
constexpr std::uint64_t bind_and_connect_tcp = 3; // From version 4.
constexpr std::uint64_t abstract_sockets_and_signals = 3; // From version 6.

constexpr Rights read_files = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
// What SQLite and the key ring do in their folders: no folders, links or devices, no programs.
constexpr Rights keep_files = read_files | LANDLOCK_ACCESS_FS_WRITE_FILE
    | LANDLOCK_ACCESS_FS_MAKE_REG | LANDLOCK_ACCESS_FS_REMOVE_FILE | truncate;

// The kernel takes it from any version as long as what it does not know is zero.
struct Restrictions {
    Rights files = 0;
    std::uint64_t network = 0;
    std::uint64_t scopes = 0;
};

Restrictions everything_of(int version)
{
    Restrictions all { .files = all_of_version_1 };
    if (version >= 2)
        all.files |= LANDLOCK_ACCESS_FS_REFER;
    if (version >= 3)
        all.files |= truncate;
    if (version >= 4)
        all.network = bind_and_connect_tcp;
    if (version >= 5)
        all.files |= device_ioctl;
    if (version >= 6)
        all.scopes = abstract_sockets_and_signals;
    return all;
}

class Ruleset {
public:
    explicit Ruleset(Restrictions const& restrictions)
        : m_handled(restrictions.files)
        , m_descriptor(static_cast<int>(
              ::syscall(SYS_landlock_create_ruleset, &restrictions, sizeof restrictions, 0U)))
    {
    }

    ~Ruleset()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    Ruleset(Ruleset const&) = delete;
    Ruleset& operator=(Ruleset const&) = delete;

    // What is not there cannot be opened later either; whoever needs it says so then.
    void allow(fs::path const& place, Rights rights)
    {
        auto const opened = ::open(place.c_str(), O_PATH | O_CLOEXEC);
        if (opened < 0)
            return;
        ::landlock_path_beneath_attr const rule { rights & m_handled, opened };
        m_is_complete = m_is_complete
            && ::syscall(SYS_landlock_add_rule, m_descriptor, LANDLOCK_RULE_PATH_BENEATH, &rule, 0U)
                == 0;
        ::close(opened);
    }

    bool enforce() const
    {
        return m_descriptor >= 0 && m_is_complete
            && ::syscall(SYS_landlock_restrict_self, m_descriptor, 0U) == 0;
    }

private:
    Rights m_handled;
    int m_descriptor;
    bool m_is_complete = true;
};

// Its folder, so that the file may be replaced while the host runs. Where the file is a link, also
// the file that it leads to, but not what lies beside that: it may be anybody's documents.
void allow_policy(Ruleset& ruleset, fs::path const& policy)
{
    if (policy.empty())
        return;
    ruleset.allow(policy.parent_path(), read_files);
    std::error_code error;
    if (fs::is_symlink(policy, error))
        ruleset.allow(policy, LANDLOCK_ACCESS_FS_READ_FILE);
}

// The leak check reads /proc; a report names lines by what is in the program and its libraries.
void allow_sanitizers(Ruleset& ruleset)
{
    std::error_code error;
    ruleset.allow("/proc", read_files);
    ruleset.allow("/usr/lib", read_files);
    ruleset.allow(fs::read_symlink("/proc/self/exe", error), LANDLOCK_ACCESS_FS_READ_FILE);
}

}

Result<std::optional<int>> restrict_files(Home const& home)
{
    auto const version = static_cast<int>(
        ::syscall(SYS_landlock_create_ruleset, nullptr, 0U, LANDLOCK_CREATE_RULESET_VERSION));
    if (version < 1)
        return std::optional<int> {};
    Ruleset ruleset { everything_of(version) };
    ruleset.allow(home.data, keep_files);
    // Also to write: each host that records adds a key of its own, and a policy that is mended
    // while the host runs opens the keys only then.
    ruleset.allow(home.keys, keep_files);
    allow_policy(ruleset, home.policy);
    allow_policy(ruleset, home.own_policy);
    allow_policy(ruleset, system_policy_file); // One may come.
    ruleset.allow("/dev/urandom", LANDLOCK_ACCESS_FS_READ_FILE); // SQLite's random numbers.
    if constexpr (is_sanitized)
        allow_sanitizers(ruleset);
    if (!ruleset.enforce())
        return Error { ErrorCode::Internal,
            "the host could not give up its access to files; it does not start without" };
    return std::optional { version };
}

}
