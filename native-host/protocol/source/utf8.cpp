#include "utf8.hpp"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace fairtrace {

bool is_valid_utf8(std::string_view bytes)
{
    auto const* data = reinterpret_cast<std::uint8_t const*>(bytes.data());
    auto const length = static_cast<std::int32_t>(bytes.size());
    for (std::int32_t position = 0; position < length;) {
        if (data[position] < 0x80) {
            ++position;
            continue;
        }
        UChar32 character = 0;
        U8_NEXT(data, position, length, character);
        if (character < 0)
            return false;
    }
    return true;
}

std::size_t code_points(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(),
        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }));
}

}
