// What differs between operating systems: places, permissions, durable files, locks, clocks.
// Nothing else in the program asks the system for these. All functions may be called from one
// thread; none throws.
#pragma once

#include <fairtrace/ids.hpp>
#include <fairtrace/result.hpp>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace fairtrace {

// An organization's policy for the whole machine.
inline constexpr auto system_policy_file = "/etc/fairtrace/policy.json";

// Where a participant's data, keys and policy are.
struct Home {
    std::filesystem::path data;
    std::filesystem::path keys;
    std::filesystem::path policy; // The one that holds: the system's where there is one.
    bool is_system_policy = false;
    std::filesystem::path
        own_policy {}; // What holds without a system policy; empty: `policy` does.
};

// `option` is --home; without it FAIRTRACE_HOME, else the XDG folders. A system policy always wins
// over the home's.
Home resolve_home(std::optional<std::filesystem::path> const& option);

// The same home with the policy that holds now: a system policy may have come or gone.
Home with_present_policy(Home home);

// The policy's text. Errors: policy_missing, policy_unreadable, policy_writable_by_others (a system
// policy must be root's; any policy and its folder must be writable by its owner alone).
Result<std::string> read_policy_file(Home const& home);

// Makes a folder (and what leads to it) that only its owner can enter, mode 0700. What is already
// there stays as it is: it may be a home folder or a place that others use.
Result<void> make_private_folder(std::filesystem::path const& folder);

// Replaces a file as a whole, mode 0600: after a crash there is the old file or the new one. Error:
// output_not_writable.
Result<void> write_private_file(
    std::filesystem::path const& file, std::span<std::uint8_t const> bytes);

// The same for a file whose former bytes are to be gone: they are overwritten where they lay. That
// reaches no snapshot, and no block that a disk has set aside.
Result<void> overwrite_private_file(
    std::filesystem::path const& file, std::span<std::uint8_t const> bytes);

// As write_private_file for a file that is there; it keeps its mode and, where this process may
// give it, its owner. Through a link it is the linked file that is replaced. Error:
// output_not_writable.
Result<void> replace_file(std::filesystem::path const& file, std::span<std::uint8_t const> bytes);

// The bytes of a file, at most `limit`. Error: input_malformed when it cannot be read or is longer.
Result<std::vector<std::uint8_t>> read_file(std::filesystem::path const& file, std::size_t limit);

// The same as characters; whether they are UTF-8 is for the reader to check.
Result<std::string> read_text_file(std::filesystem::path const& file, std::size_t limit);

// Holds an advisory lock among our processes for its lifetime; waits for it.
class FileLock {
public:
    explicit FileLock(std::filesystem::path const& file);
    ~FileLock();
    FileLock(FileLock const&) = delete;
    FileLock& operator=(FileLock const&) = delete;

private:
    int m_descriptor;
};

Seconds now_seconds();
Milliseconds now_milliseconds();

// No memory of this process reaches a disk when it crashes, and other processes of the user cannot
// attach to it.
void disable_core_dumps();

}
