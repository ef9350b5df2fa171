// How files and folders come to be, for what platform does to them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <span>
#include <sys/stat.h>
#include <unistd.h>

namespace fairtrace {

class Descriptor {
public:
    explicit Descriptor(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    ~Descriptor() { close(); }

    Descriptor(Descriptor const&) = delete;
    Descriptor& operator=(Descriptor const&) = delete;

    int get() const { return m_descriptor; }

    bool close();

private:
    int m_descriptor;
};

struct FileAccess {
    ::mode_t mode = 0600;
    ::uid_t owner = ::geteuid();
    ::gid_t group = ::getegid();
};

bool write_all(int descriptor, std::span<std::uint8_t const> bytes);

// Its bytes are durable; its name is not before sync_folder.
bool write_new_file(std::filesystem::path const& file, std::span<std::uint8_t const> bytes,
    FileAccess const& access);

bool sync_folder(std::filesystem::path const& folder);

}
