#include <fairtrace/temporary_folder.hpp>

#include <cstdlib>
#include <utility>

namespace fairtrace {

TemporaryFolder::TemporaryFolder(std::filesystem::path path)
    : m_path(std::move(path))
{
}

TemporaryFolder::TemporaryFolder(TemporaryFolder&& other) noexcept
    : m_path(std::exchange(other.m_path, {}))
{
}

TemporaryFolder::~TemporaryFolder()
{
    std::error_code ignored;
    if (!m_path.empty())
        std::filesystem::remove_all(m_path, ignored);
}

Result<TemporaryFolder> TemporaryFolder::create()
{
    std::error_code error;
    auto name = (std::filesystem::temp_directory_path(error) / "fairtrace-XXXXXX").string();
    if (error || ::mkdtemp(name.data()) == nullptr)
        return Error { ErrorCode::OutputNotWritable,
            "no temporary folder can be made; look at TMPDIR and the free space there" };
    return TemporaryFolder { name };
}

}
