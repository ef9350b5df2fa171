#include "zip.hpp"

#include <archive.h>
#include <archive_entry.h>
#include <memory>

namespace fairtrace {

namespace {

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

constexpr std::int64_t largest_entry = 16L * 1024 * 1024;

la_ssize_t append(archive* /*writer*/, void* text, void const* bytes, std::size_t count)
{
    static_cast<std::string*>(text)->append(static_cast<char const*>(bytes), count);
    return static_cast<la_ssize_t>(count);
}

bool add(archive* writer, PackageFile const& file)
{
    Entry const entry { archive_entry_new(), archive_entry_free };
    archive_entry_set_pathname(entry.get(), file.path.c_str());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), 0644);
    archive_entry_set_size(entry.get(), static_cast<la_int64_t>(file.bytes.size()));
    // Without a time it is 1980 in every time zone; with one, zip would write local time.
    archive_entry_unset_mtime(entry.get());
    return archive_write_header(writer, entry.get()) == ARCHIVE_OK
        && archive_write_data(writer, file.bytes.data(), file.bytes.size())
        == static_cast<la_ssize_t>(file.bytes.size());
}

}

Result<std::string> zip_of(PackageFiles const& files)
{
    Error const failure { ErrorCode::Internal, "libarchive failed; please report it" };
    std::string zip;
    Writer const writer { archive_write_new(), archive_write_free };
    archive_write_set_format_zip(writer.get());
    archive_write_set_options(writer.get(), "zip:compression=deflate,zip:compression-level=9");
    archive_write_set_bytes_in_last_block(writer.get(), 1); // No padding.
    if (archive_write_open(writer.get(), &zip, nullptr, append, nullptr) != ARCHIVE_OK)
        return failure;
    for (auto const& file : files) {
        if (!add(writer.get(), file))
            return failure;
    }
    if (archive_write_close(writer.get()) != ARCHIVE_OK)
        return failure;
    return zip;
}

Result<std::optional<std::string>> entry_of_zip(std::string_view zip, std::string_view path)
{
    Error const failure { ErrorCode::InputMalformed,
        "the signed extension is no zip archive; name the .xpi that Mozilla gave back" };
    Reader const reader { archive_read_new(), archive_read_free };
    archive_read_support_format_zip(reader.get());
    if (archive_read_open_memory(reader.get(), zip.data(), zip.size()) != ARCHIVE_OK)
        return failure;
    archive_entry* entry = nullptr;
    auto status = archive_read_next_header(reader.get(), &entry);
    for (; status == ARCHIVE_OK; status = archive_read_next_header(reader.get(), &entry)) {
        auto const* const name = archive_entry_pathname(entry);
        if (name == nullptr || name != path)
            continue;
        std::string bytes(static_cast<std::size_t>(largest_entry), '\0');
        auto const count = archive_read_data(reader.get(), bytes.data(), bytes.size());
        if (count < 0)
            return failure;
        bytes.resize(static_cast<std::size_t>(count));
        return std::optional { bytes };
    }
    if (status != ARCHIVE_EOF)
        return failure;
    return std::optional<std::string> {};
}

}
