// Universally unique identifiers, RFC 9562 section 4: 8-4-4-4-12 hexadecimal digits, of any
// version, since many programs make up their own.

#include "../characters.hpp"
#include "../recognizers.hpp"

#include <array>

namespace fairtrace {

namespace {

constexpr std::array<std::size_t, 5> groups { 8, 4, 4, 4, 12 };
constexpr std::size_t length = 36;

bool is_uuid(std::string_view text)
{
    std::size_t position = 0;
    for (auto const group : groups) {
        if (position > 0 && text[position++] != '-')
            return false;
        for (std::size_t digit = 0; digit < group; ++digit) {
            if (!is_hexadecimal(text[position++]))
                return false;
        }
    }
    return true;
}

}

void find_uuids(Scan& scan)
{
    auto const text = scan.text();
    for (auto dash = text.find('-'); dash != std::string_view::npos;
         dash = text.find('-', dash + 1)) {
        if (dash < groups[0])
            continue;
        auto const start = dash - groups[0];
        auto const end = start + length;
        if (end > text.size() || !begins_token(text, start)
            || (end < text.size() && is_alphanumeric(text[end])))
            continue;
        if (is_uuid(text.substr(start, length)))
            scan.found(start, end, MaskType::Id, "uuid");
    }
}

}
