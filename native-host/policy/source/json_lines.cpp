#include "json_lines.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

bool is_closing(char letter) { return letter == '}' || letter == ']'; }

// Walks valid JSON without building it.
class Walker {
public:
    explicit Walker(std::string_view json)
        : m_json(json)
    {
    }

    std::size_t find(JsonPath const& path)
    {
        skip_space();
        auto found = m_position;
        for (auto const& part : path) {
            if (!enter(part))
                break;
            found = m_position;
        }
        return found;
    }

    JsonExtent extent(JsonPath const& path)
    {
        auto const begin = m_position = find(path);
        skip_value();
        auto const last = m_json.substr(0, m_position).find_last_not_of(" \t\r\n");
        return { begin, last == std::string_view::npos ? begin : last + 1 };
    }

private:
    char current() const { return m_position < m_json.size() ? m_json[m_position] : '\0'; }

    void skip_space()
    {
        while (current() == ' ' || current() == '\n' || current() == '\t' || current() == '\r')
            ++m_position;
    }

    std::string_view take_string()
    {
        auto const begin = ++m_position;
        while (current() != '"' && m_position < m_json.size())
            m_position += current() == '\\' ? 2U : 1U;
        auto const text = m_json.substr(begin, m_position - begin);
        ++m_position;
        return text;
    }

    void skip_value()
    {
        std::size_t depth = 0;
        do {
            auto const letter = current();
            if (letter == '"') {
                take_string();
                continue;
            }
            depth += letter == '{' || letter == '[' ? 1U : 0U;
            depth -= is_closing(letter) && depth > 0 ? 1U : 0U;
            ++m_position;
        } while (m_position < m_json.size()
            && (depth > 0 || (current() != ',' && !is_closing(current()))));
    }

    // Moves to the member or element named `part`; false if there is none.
    bool enter(std::string const& part)
    {
        auto const is_object = current() == '{';
        if (!is_object && current() != '[')
            return false;
        ++m_position;
        for (std::size_t index = 0;; ++index) {
            skip_space();
            if (is_closing(current()) || m_position >= m_json.size())
                return false;
            if (is_object ? take_key(part) : std::to_string(index) == part)
                return true;
            skip_value();
            skip_space();
            m_position += current() == ',' ? 1U : 0U;
        }
    }

    bool take_key(std::string const& part)
    {
        auto const key = take_string();
        skip_space();
        ++m_position; // The colon.
        skip_space();
        return key == part;
    }

    std::string_view m_json;
    std::size_t m_position = 0;
};

}

std::uint32_t line_at(std::string_view text, std::size_t position)
{
    auto const before = text.substr(0, std::min(position, text.size()));
    return 1 + static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n'));
}

std::uint32_t line_of(std::string_view json, JsonPath const& path)
{
    return line_at(json, Walker { json }.find(path));
}

JsonExtent extent_of(std::string_view json, JsonPath const& path)
{
    return Walker { json }.extent(path);
}

}
