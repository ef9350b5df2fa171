#include "file_scan.hpp"

#include <algorithm>
#include <fstream>
#include <set>

namespace fairtrace {

namespace {

constexpr std::size_t piece_size = std::size_t { 1 } << 20U;

Error unreadable()
{
    return { ErrorCode::StoreNotWritable,
        "the store cannot be looked through; check the folder's permissions" };
}

// The ids by their first two bytes, so that most places of a file are passed at once.
class IdFinder {
public:
    explicit IdFinder(std::vector<KeyId> const& ids)
        : m_ids(ids.begin(), ids.end())
        , m_beginnings(std::size_t { 1 } << 16U)
    {
        for (auto const& id : ids)
            m_beginnings[beginning_at(id.data())] = true;
    }

    bool is_in(std::vector<std::uint8_t> const& bytes) const
    {
        for (std::size_t at = 0; at + sizeof(KeyId) <= bytes.size(); ++at) {
            if (!m_beginnings[beginning_at(bytes.data() + at)])
                continue;
            KeyId id {};
            std::copy_n(bytes.data() + at, id.size(), id.begin());
            if (m_ids.contains(id))
                return true;
        }
        return false;
    }

private:
    static std::size_t beginning_at(std::uint8_t const* bytes)
    {
        return static_cast<std::size_t>(bytes[0]) << 8U | bytes[1];
    }

    std::set<KeyId> m_ids;
    std::vector<bool> m_beginnings;
};

}

Result<bool> file_holds(std::filesystem::path const& file, std::vector<KeyId> const& ids)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error))
        return false;
    std::ifstream in { file, std::ios::binary };
    IdFinder const finder { ids };
    std::vector<std::uint8_t> bytes;
    while (in) {
        // The end of the last piece comes again, for an id that lies across the border.
        auto const kept = std::min(bytes.size(), sizeof(KeyId) - 1);
        bytes.erase(bytes.begin(), bytes.end() - static_cast<std::ptrdiff_t>(kept));
        bytes.resize(kept + piece_size);
        in.read(reinterpret_cast<char*>(bytes.data() + kept), piece_size);
        bytes.resize(kept + static_cast<std::size_t>(in.gcount()));
        if (finder.is_in(bytes))
            return true;
    }
    return in.eof() ? Result<bool> { false } : unreadable();
}

}
