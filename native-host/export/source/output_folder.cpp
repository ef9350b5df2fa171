#include "output_folder.hpp"

#include <fairtrace/platform.hpp>

#include <sodium.h>

namespace fairtrace {

namespace {

namespace fs = std::filesystem;

Error not_writable()
{
    return { ErrorCode::OutputNotWritable,
        "the export cannot be written; check the folder's permissions and the free space" };
}

}

struct OutputFile::Hash {
    crypto_hash_sha256_state state {};
};

OutputFile::OutputFile(fs::path const& folder, std::string name)
    : m_partial(folder / (name + ".partial"))
    , m_whole(folder / name)
    , m_file { std::move(name), 0, {} }
    , m_hash(std::make_unique<Hash>())
{
    crypto_hash_sha256_init(&m_hash->state);
}

OutputFile::~OutputFile()
{
    std::error_code ignored; // Gone already where close() succeeded.
    fs::remove(m_partial, ignored);
}

Result<std::unique_ptr<OutputFile>> OutputFile::create(fs::path const& folder, std::string name)
{
    std::unique_ptr<OutputFile> file { new OutputFile { folder, std::move(name) } };
    // Made empty by the platform, which knows how to make a file that only its owner can read.
    if (auto const made = write_private_file(file->m_partial, {}); !made)
        return not_writable();
    file->m_stream.open(file->m_partial, std::ios::binary | std::ios::app);
    if (!file->m_stream)
        return not_writable();
    return file;
}

Result<void> OutputFile::write(std::string_view bytes)
{
    m_stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!m_stream)
        return not_writable();
    m_file.bytes += bytes.size();
    std::vector<std::uint8_t> const octets { bytes.begin(), bytes.end() };
    crypto_hash_sha256_update(&m_hash->state, octets.data(), octets.size());
    return {};
}

Result<ExportedFile> OutputFile::close()
{
    m_stream.close();
    std::error_code error;
    if (m_stream.fail())
        return not_writable();
    fs::rename(m_partial, m_whole, error);
    if (error)
        return not_writable();
    std::array<unsigned char, crypto_hash_sha256_BYTES> digest {};
    crypto_hash_sha256_final(&m_hash->state, digest.data());
    std::array<char, 2 * crypto_hash_sha256_BYTES + 1> digits {};
    sodium_bin2hex(digits.data(), digits.size(), digest.data(), digest.size());
    m_file.sha256 = digits.data();
    return m_file;
}

Result<OutputFolder> OutputFolder::create(fs::path path)
{
    std::error_code error;
    auto const status = fs::status(path, error);
    if (fs::exists(status)) {
        auto const is_empty_folder = fs::is_directory(status) && fs::is_empty(path, error);
        if (!is_empty_folder || error)
            return Error { ErrorCode::OutputExists,
                "the output folder is there and not empty; name one that does not exist" };
    } else if (auto const made = make_private_folder(path); !made) {
        return not_writable();
    }
    return OutputFolder { std::move(path) };
}

Result<std::unique_ptr<OutputFile>> OutputFolder::open(std::string name) const
{
    return OutputFile::create(m_path, std::move(name));
}

Result<void> OutputFolder::close(OutputFile& file)
{
    auto closed = file.close();
    if (!closed)
        return closed.error();
    m_files.push_back(std::move(*closed));
    return {};
}

Result<void> OutputFolder::write(std::string name, std::string_view bytes)
{
    auto const file = open(std::move(name));
    if (!file)
        return file.error();
    if (auto const written = (*file)->write(bytes); !written)
        return written;
    return close(**file);
}

}
