// What the tests of the keys share: a folder that goes away, and something to seal.
#pragma once

#include <fairtrace/keys.hpp>

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <vector>

namespace fairtrace::test {

class KeyFolder {
public:
    KeyFolder()
    {
        auto name = (std::filesystem::temp_directory_path() / "fairtrace-keys-XXXXXX").string();
        m_path = ::mkdtemp(name.data());
    }

    ~KeyFolder() { std::filesystem::remove_all(m_path); }

    KeyFolder(KeyFolder const&) = delete;
    KeyFolder& operator=(KeyFolder const&) = delete;

    std::filesystem::path path() const { return m_path / "keys"; }

    std::filesystem::path file(char const* name) const { return path() / name; }

private:
    std::filesystem::path m_path;
};

inline std::vector<std::uint8_t> const plain { 'p', 'l', 'a', 'i', 'n' };
inline std::vector<std::uint8_t> const place { 'r', 'o', 'w', '1' };

}
