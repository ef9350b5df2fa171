#pragma once

#include <fairtrace/result.hpp>

#include <filesystem>

namespace fairtrace {

// A folder of our own in the system's temporary one, gone with this object.
class TemporaryFolder {
public:
    // Error: output_not_writable.
    static Result<TemporaryFolder> create();
    ~TemporaryFolder();
    TemporaryFolder(TemporaryFolder&& other) noexcept;
    TemporaryFolder(TemporaryFolder const&) = delete;
    TemporaryFolder& operator=(TemporaryFolder const&) = delete;

    std::filesystem::path const& path() const { return m_path; }

private:
    explicit TemporaryFolder(std::filesystem::path path);

    std::filesystem::path m_path; // Empty when there is nothing to clean up.
};

}
