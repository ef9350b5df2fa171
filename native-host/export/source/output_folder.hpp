// The folder that an export is written into. Every file is private to its owner, gets its name only
// when it is whole, and is listed with its size and SHA-256.
#pragma once

#include <fairtrace/export.hpp>

#include <fstream>
#include <optional>

namespace fairtrace {

class OutputFile {
public:
    // Written under another name until close().
    static Result<std::unique_ptr<OutputFile>> create(
        std::filesystem::path const& folder, std::string name);
    ~OutputFile();
    OutputFile(OutputFile const&) = delete;
    OutputFile& operator=(OutputFile const&) = delete;

    Result<void> write(std::string_view bytes);
    Result<ExportedFile> close();

private:
    struct Hash;
    OutputFile(std::filesystem::path const& folder, std::string name);

    std::filesystem::path m_partial;
    std::filesystem::path m_whole;
    std::ofstream m_stream;
    ExportedFile m_file;
    std::unique_ptr<Hash> m_hash;
};

class OutputFolder {
public:
    // Makes the folder; one that is there must be empty.
    static Result<OutputFolder> create(std::filesystem::path path);

    Result<std::unique_ptr<OutputFile>> open(std::string name) const;
    Result<void> close(OutputFile& file);
    Result<void> write(std::string name, std::string_view bytes);

    std::vector<ExportedFile> const& files() const { return m_files; }

private:
    explicit OutputFolder(std::filesystem::path path)
        : m_path(std::move(path))
    {
    }

    std::filesystem::path m_path;
    std::vector<ExportedFile> m_files;
};

}
