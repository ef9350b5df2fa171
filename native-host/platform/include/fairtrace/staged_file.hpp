// Files and folders of other programs' places, where a half-done change would be seen by others:
// new content waits beside the file, whole and durable, until it takes the file's place in one
// step. For one thread; nothing throws.
#pragma once

#include <fairtrace/result.hpp>

#include <cstdint>
#include <filesystem>
#include <span>
#include <vector>

namespace fairtrace {

class StagedFile {
public:
    // A file that is there keeps its mode and owner, and through a link it is the linked file that
    // is replaced; a new one gets `mode`. Error: output_not_writable.
    static Result<StagedFile> create(std::filesystem::path const& file,
        std::span<std::uint8_t const> bytes, std::filesystem::perms mode);

    // Error: output_not_writable; then the file is as it was.
    Result<void> commit();

    StagedFile(StagedFile&& other) noexcept;
    StagedFile& operator=(StagedFile&&) = delete;
    StagedFile(StagedFile const&) = delete;
    StagedFile& operator=(StagedFile const&) = delete;
    ~StagedFile(); // What was not committed goes away.

private:
    StagedFile(std::filesystem::path file, std::filesystem::path staged);

    std::filesystem::path m_file;
    std::filesystem::path m_staged; // Empty: committed or moved from.
};

// Where the new content of a file, or a new folder, waits. A process that was killed may leave it;
// the next one to stage the same replaces it.
std::filesystem::path staged_name(std::filesystem::path const& file);

// Makes a folder and what leads to it, each marked as made by this program. Gives those that were
// made, the outermost first. Error: output_not_writable; then none was made.
Result<std::vector<std::filesystem::path>> make_folders(
    std::filesystem::path const& folder, std::filesystem::perms mode);

// Removes a folder if it is empty and make_folders made it, then what led to it, likewise, and what
// was left by a make_folders that was killed; the folder need not be there. Where
// the file system takes no marks (extended attributes), folders stay.
void remove_made_folders(std::filesystem::path const& folder);

// Whether this process may change what belongs to the machine.
bool is_root();

}
