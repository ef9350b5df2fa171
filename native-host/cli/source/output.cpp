#include "output.hpp"

namespace fairtrace {

void Output::json(Json const& document)
{
    m_stream << document.dump(2, ' ', false, Json::error_handler_t::replace) << '\n';
}

void Output::line(std::string_view text) { m_stream << text << '\n'; }

void Output::heading(std::string_view text)
{
    if (m_has_colours)
        m_stream << "\x1b[1m" << text << "\x1b[0m\n";
    else
        m_stream << text << '\n';
}

std::string Output::coloured(std::string_view escape, std::string_view text) const
{
    std::string const plain { text };
    return m_has_colours ? std::string { escape } + plain + "\x1b[0m" : plain;
}

std::string counted(std::uint64_t count, std::string_view one)
{
    return std::to_string(count) + " " + std::string { one } + (count == 1 ? "" : "s");
}

}
