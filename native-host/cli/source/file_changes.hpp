// Changes of files, planned as a whole before the first is made: what is in the way is seen while
// nothing is touched yet. They are all made, or none: what was there is put back on a failure. Each
// file changes in one step, so after a crash it is old or new, and the same command finishes the
// rest.
#pragma once

#include <fairtrace/result.hpp>
#include <fairtrace/staged_file.hpp>

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace fairtrace {

struct FileChange {
    std::filesystem::path file;
    std::string label; // Whose it is, for those who read the list.
    std::optional<std::string> before; // Nothing: the file is not there.
    std::optional<std::string> after; // Nothing: it is to go away.
    std::filesystem::perms mode {}; // Of a file that is not there yet.

    bool changes_something() const { return before != after; }
};

struct NewFile {
    std::filesystem::path file;
    std::string label;
    std::string content;
    std::filesystem::perms mode {};
};

// Whom new folders let in.
enum class FolderAccess {
    Owner,
    Everyone,
};

class FileChanges {
public:
    explicit FileChanges(FolderAccess access)
        : m_access(access)
    {
    }

    // Both read what is there. Error: output_exists when it is no file, or cannot be read.
    Result<void> put(NewFile fresh);
    Result<void> remove(std::filesystem::path const& file, std::string label);

    // An installation that was killed may have left something beside this file, or folders that
    // lead to it; the file itself is left as it is. What is removed is swept by itself.
    void sweep(std::filesystem::path file) { m_swept.push_back(std::move(file)); }

    std::vector<FileChange> const& list() const { return m_changes; }

    bool change_something() const;

    // Error: output_not_writable; then everything is as it was.
    Result<void> apply();

    // The file that the last error is about.
    std::filesystem::path const& at_fault() const { return m_at_fault; }

private:
    Result<std::optional<std::string>> read(std::filesystem::path const& file);
    Result<void> stage();
    Result<void> commit();
    Result<void> remove_files();
    void undo();

    FolderAccess m_access;
    std::vector<FileChange> m_changes;
    std::vector<StagedFile> m_staged; // Of those to be written, in their order.
    std::vector<FileChange const*> m_done;
    std::vector<std::filesystem::path> m_made_folders;
    std::vector<std::filesystem::path> m_swept;
    std::filesystem::path m_at_fault;
};

}
