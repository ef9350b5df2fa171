#include <fairtrace/package.hpp>
#include <fairtrace/platform.hpp>

#include <algorithm>
#include <fstream>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t largest_file = 64UL * 1024 * 1024;
constexpr auto everybody_reads = fs::perms::owner_read | fs::perms::owner_write
    | fs::perms::group_read | fs::perms::others_read;
constexpr auto everybody_enters
    = everybody_reads | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec;

constexpr Error not_written { ErrorCode::OutputNotWritable,
    "the package cannot be written; check the folder's permissions and the free space" };
constexpr Error not_read { ErrorCode::InputMalformed,
    "a file of the package cannot be read; check its permissions" };

bool make_folders(fs::path const& folder, fs::path const& below)
{
    std::error_code error;
    fs::path way;
    // The folder itself, then what is below it.
    for (auto const& part : fs::path { "." } / below) {
        way = way.empty() ? folder : way / part;
        if (fs::create_directory(way, error))
            fs::permissions(way, everybody_enters, error);
        if (error)
            return false;
    }
    return true;
}

bool write_file(fs::path const& file, std::string const& bytes)
{
    std::ofstream stream { file, std::ios::binary };
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    std::error_code error;
    fs::permissions(file, everybody_reads, error);
    return stream.good() && !error;
}

}

Result<PackageFiles> read_files(fs::path const& folder)
{
    std::error_code error;
    PackageFiles files;
    fs::recursive_directory_iterator entry { folder, error };
    for (; !error && entry != fs::recursive_directory_iterator {}; entry.increment(error)) {
        if (!entry->is_regular_file(error))
            continue;
        auto bytes = read_text_file(entry->path(), largest_file);
        if (!bytes)
            return not_read;
        files.push_back(
            { entry->path().lexically_relative(folder).generic_string(), *std::move(bytes) });
    }
    if (error)
        return not_read;
    std::sort(files.begin(), files.end(),
        [](PackageFile const& left, PackageFile const& right) { return left.path < right.path; });
    return files;
}

Result<void> write_files(fs::path const& folder, PackageFiles const& files)
{
    for (auto const& file : files) {
        fs::path const path { file.path };
        if (!make_folders(folder, path.parent_path()) || !write_file(folder / path, file.bytes))
            return not_written;
    }
    return {};
}

}
