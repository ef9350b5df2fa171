#include <fairtrace/package.hpp>

#include <utility>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

// In the partial folder from its first moment: by it a run knows what an interrupted one left.
constexpr auto mark = ".fairtrace-unfinished";

constexpr Error not_writable { ErrorCode::OutputNotWritable,
    "the package's folder cannot be made; check the path and its permissions" };

bool is_absent_or_empty(fs::path const& folder)
{
    std::error_code error;
    auto const status = fs::symlink_status(folder, error);
    return status.type() == fs::file_type::not_found
        || (fs::is_directory(status) && fs::is_empty(folder, error) && !error);
}

}

OutputTree::OutputTree(fs::path folder, fs::path partial)
    : m_folder(std::move(folder))
    , m_partial(std::move(partial))
{
}

OutputTree::OutputTree(OutputTree&& other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_partial(std::exchange(other.m_partial, {}))
{
}

OutputTree::~OutputTree()
{
    std::error_code ignored;
    if (!m_partial.empty())
        fs::remove_all(m_partial, ignored);
}

Result<OutputTree> OutputTree::create(fs::path folder)
{
    // "package/" and "package" are the same folder.
    folder = fs::absolute(folder).lexically_normal();
    if (!folder.has_filename())
        folder = folder.parent_path();
    if (!is_absent_or_empty(folder))
        return Error { ErrorCode::OutputExists,
            "the output folder is there and not empty; name one that does not exist" };
    auto partial = folder;
    partial += ".partial";
    std::error_code error;
    if (!is_absent_or_empty(partial) && !fs::is_directory(partial / mark, error))
        return Error { ErrorCode::OutputExists,
            "something has the name of the output folder with .partial behind it; move it away" };
    fs::remove_all(partial, error);
    fs::create_directories(folder.parent_path(), error);
    if (!fs::create_directory(partial, error) || !fs::create_directory(partial / mark, error))
        return not_writable;
    fs::permissions(partial,
        fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec
            | fs::perms::others_read | fs::perms::others_exec,
        error);
    return OutputTree { std::move(folder), std::move(partial) };
}

Result<void> OutputTree::finish()
{
    std::error_code error;
    fs::remove(m_partial / mark, error);
    if (!error)
        fs::rename(m_partial, m_folder, error); // Takes the place of an empty folder too.
    if (error)
        return not_writable;
    m_partial.clear();
    return {};
}

}
