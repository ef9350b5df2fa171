#include "repeated_key.hpp"

#include <nlohmann/json.hpp>

#include <iterator>
#include <set>
#include <string>
#include <vector>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

// Counts the lines that the parser has read.
class LineCounter {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = char const*;
    using reference = char const&;

    LineCounter(char const* position, std::uint32_t& lines)
        : m_position(position)
        , m_lines(&lines)
    {
    }

    reference operator*() const { return *m_position; }

    LineCounter& operator++()
    {
        *m_lines += *m_position == '\n' ? 1U : 0U;
        ++m_position;
        return *this;
    }

    bool operator==(LineCounter const& other) const { return m_position == other.m_position; }

    bool operator!=(LineCounter const& other) const { return !(*this == other); }

private:
    char const* m_position;
    std::uint32_t* m_lines;
};

}

std::optional<std::uint32_t> line_of_repeated_key(std::string_view json)
{
    std::uint32_t line = 1;
    std::optional<std::uint32_t> repeated;
    std::vector<std::set<std::string>> open_objects;
    auto const look = [&](int, Json::parse_event_t event, Json& parsed) {
        if (event == Json::parse_event_t::object_start)
            open_objects.emplace_back();
        else if (event == Json::parse_event_t::object_end)
            open_objects.pop_back();
        else if (event == Json::parse_event_t::key && !repeated
            && !open_objects.back().insert(parsed.get<std::string>()).second)
            repeated = line;
        return true;
    };
    LineCounter const begin { json.data(), line };
    LineCounter const end { json.data() + json.size(), line };
    [[maybe_unused]] auto const ignored = Json::parse(begin, end, look, false);
    return repeated;
}

}
