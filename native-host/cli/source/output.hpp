// Where a command writes: words for a person, or one JSON document for a program.
#pragma once

#include <nlohmann/json.hpp>

#include <ostream>
#include <string>
#include <string_view>

namespace fairtrace {

using Json = nlohmann::ordered_json;

class Output {
public:
    Output(std::ostream& stream, bool has_colours)
        : m_stream(stream)
        , m_has_colours(has_colours)
    {
    }

    void choose_json() { m_is_json = true; }

    bool is_json() const { return m_is_json; }

    // Whether a person at a terminal reads it, and not a program.
    bool has_colours() const { return m_has_colours; }

    void json(Json const& document);
    void line(std::string_view text = {});
    void heading(std::string_view text);

    // The text between an escape sequence and its end, where colours are wanted.
    std::string coloured(std::string_view escape, std::string_view text) const;

    // Bytes as they are, for what is streamed.
    std::ostream& stream() { return m_stream; }

    bool has_failed() const { return m_stream.fail(); }

private:
    std::ostream& m_stream;
    bool m_has_colours;
    bool m_is_json = false;
};

// "1 step", "2 steps".
std::string counted(std::uint64_t count, std::string_view one);

}
