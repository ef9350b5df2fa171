#include "cbor_writer.hpp"

namespace fairtrace {

namespace {

struct Form {
    std::uint8_t additional = 0; // The low five bits of the head.
    int bytes = 0; // Of the argument after it.
};

Form form_of(std::uint64_t argument)
{
    if (argument < 24)
        return { static_cast<std::uint8_t>(argument), 0 };
    if (argument <= 0xFF)
        return { 24, 1 };
    if (argument <= 0xFFFF)
        return { 25, 2 };
    if (argument <= 0xFFFFFFFF)
        return { 26, 4 };
    return { 27, 8 };
}

}

void CborWriter::head(std::uint8_t major_type, std::uint64_t argument)
{
    auto const form = form_of(argument);
    m_bytes.push_back(static_cast<std::uint8_t>(major_type << 5U | form.additional));
    for (int byte = form.bytes - 1; byte >= 0; --byte)
        m_bytes.push_back(static_cast<std::uint8_t>(argument >> static_cast<unsigned>(8 * byte)));
}

}
