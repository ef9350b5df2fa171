// What the host takes away from itself before it reads its first byte, so that whoever takes it
// over by its input can reach little more than the participant's data and keys: files (Landlock),
// system calls (seccomp), privileges, memory and open files. Nothing can give it back.
#pragma once

#include <fairtrace/platform.hpp>

#include <optional>

namespace fairtrace {

// Of private memory. The host needs about 10 MiB, and more only for a batch or a large policy.
inline constexpr std::uint64_t confined_memory = std::uint64_t { 512 } * 1024 * 1024;
inline constexpr std::uint64_t confined_open_files = 64;

// What holds now. A kernel that lacks a protection is no error: the host works there as well, and
// `fairtrace-host --confinement` says what is missing. Privileges and open files always hold.
struct ConfinementReport {
    std::optional<int> landlock; // The version that is in force.
    bool has_system_call_filter = false;
    bool has_memory_limit = false; // Not in a build with sanitizers.
};

// Confines this process for the rest of its life. Call it while there is one thread, after the
// folders of `home` were made: a folder that is missing stays out of reach. What is open stays
// open. Error: internal, when a protection that the kernel has cannot be put in force.
Result<ConfinementReport> confine_process(Home const& home);

// Closes what the starter left open, apart from standard input, output and error. A file that is
// open would be open to a confined process too.
void close_inherited_files();

}
