#include "file_changes.hpp"

#include <fairtrace/platform.hpp>

#include <algorithm>
#include <span>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = std::size_t { 16 } * 1024 * 1024;

std::span<std::uint8_t const> bytes_of(std::string const& text)
{
    // NOLINTNEXTLINE(cppcoreguidelines-pro-type-reinterpret-cast): characters are bytes.
    return { reinterpret_cast<std::uint8_t const*>(text.data()), text.size() };
}

fs::perms folder_mode(FolderAccess access)
{
    switch (access) {
    case FolderAccess::Owner:
        return fs::perms::owner_all;
    case FolderAccess::Everyone:
        break;
    }
    return fs::perms { 0755 };
}

bool is_written(FileChange const& change) { return change.changes_something() && change.after; }

bool is_removed(FileChange const& change) { return !change.after; }

}

Result<std::optional<std::string>> FileChanges::read(fs::path const& file)
{
    std::error_code error;
    if (fs::symlink_status(file, error).type() == fs::file_type::not_found)
        return std::optional<std::string> {};
    auto text = read_text_file(file, largest_file);
    if (!text) {
        m_at_fault = file;
        return Error { ErrorCode::OutputExists,
            "is in the way: it is no file, or cannot be read; look at it and move it away" };
    }
    return std::optional { *std::move(text) };
}

Result<void> FileChanges::put(NewFile fresh)
{
    auto before = read(fresh.file);
    if (!before)
        return before.error();
    m_changes.push_back({ std::move(fresh.file), std::move(fresh.label), std::move(*before),
        std::move(fresh.content), fresh.mode });
    return {};
}

Result<void> FileChanges::remove(fs::path const& file, std::string label)
{
    auto before = read(file);
    if (!before)
        return before.error();
    std::error_code error;
    // What was there comes back with the mode that it had, should a later step fail.
    auto const mode = *before ? fs::status(file, error).permissions() : fs::perms {};
    m_changes.push_back({ file, std::move(label), std::move(*before), std::nullopt, mode });
    return {};
}

bool FileChanges::change_something() const
{
    return std::any_of(m_changes.begin(), m_changes.end(),
        [](FileChange const& change) { return change.changes_something(); });
}

Result<void> FileChanges::stage()
{
    for (auto const& change : m_changes) {
        if (!is_written(change))
            continue;
        m_at_fault = change.file;
        auto const made = make_folders(change.file.parent_path(), folder_mode(m_access));
        if (!made)
            return made.error();
        m_made_folders.insert(m_made_folders.end(), made->begin(), made->end());
        auto staged = StagedFile::create(change.file, bytes_of(*change.after), change.mode);
        if (!staged)
            return staged.error();
        m_staged.push_back(*std::move(staged));
    }
    return {};
}

Result<void> FileChanges::commit()
{
    auto staged = m_staged.begin();
    for (auto const& change : m_changes) {
        if (!is_written(change))
            continue;
        m_at_fault = change.file;
        if (auto const committed = staged->commit(); !committed)
            return committed;
        m_done.push_back(&change);
        ++staged;
    }
    return {};
}

Result<void> FileChanges::remove_files()
{
    for (auto const& change : m_changes) {
        if (!is_removed(change))
            continue;
        std::error_code error;
        fs::remove(change.file, error);
        if (error) {
            m_at_fault = change.file;
            return Error { ErrorCode::OutputNotWritable,
                "cannot be removed, and nothing was changed; check the folder's permissions" };
        }
        m_done.push_back(&change);
    }
    return {};
}

void FileChanges::undo()
{
    m_staged.clear();
    for (auto done = m_done.rbegin(); done != m_done.rend(); ++done) {
        auto const& change = **done;
        std::error_code error;
        if (!change.before) {
            fs::remove(change.file, error);
            continue;
        }
        if (auto staged = StagedFile::create(change.file, bytes_of(*change.before), change.mode))
            static_cast<void>(staged->commit().has_value());
    }
    m_done.clear();
    for (auto folder = m_made_folders.rbegin(); folder != m_made_folders.rend(); ++folder) {
        std::error_code error;
        fs::remove(*folder, error); // Only if it is empty.
    }
    m_made_folders.clear();
}

Result<void> FileChanges::apply()
{
    for (auto const step :
        { &FileChanges::stage, &FileChanges::commit, &FileChanges::remove_files }) {
        if (auto const done = (this->*step)(); !done) {
            undo();
            return done;
        }
    }
    for (auto const& change : m_changes) {
        if (is_removed(change))
            sweep(change.file);
    }
    for (auto const& file : m_swept) {
        std::error_code error;
        fs::remove(staged_name(file), error);
        remove_made_folders(file.parent_path());
    }
    return {};
}

}
