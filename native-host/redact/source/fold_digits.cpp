#include "fold_digits.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

namespace fairtrace {

namespace {

// The ASCII form of a character, or 0.
char ascii_form(UChar32 character)
{
    constexpr UChar32 first_full_width = 0xFF01;
    constexpr UChar32 last_full_width = 0xFF5E;
    if (character >= first_full_width && character <= last_full_width)
        return static_cast<char>(character - first_full_width + '!');
    auto const value = character < 0x80 ? -1 : u_charDigitValue(character);
    return value >= 0 ? static_cast<char>('0' + value) : '\0';
}

}

bool fold_digits(std::string_view text, std::string& folded, std::vector<std::uint32_t>& source)
{
    folded.clear();
    source.clear();
    bool has_folded = false;
    auto const* bytes = reinterpret_cast<std::uint8_t const*>(text.data());
    auto const length = static_cast<std::int32_t>(text.size());
    for (std::int32_t position = 0; position < length;) {
        auto const start = position;
        UChar32 character = 0;
        U8_NEXT(bytes, position, length, character);
        char const form = ascii_form(character);
        has_folded = has_folded || form != '\0';
        auto const piece = text.substr(
            static_cast<std::size_t>(start), static_cast<std::size_t>(position - start));
        folded += form != '\0' ? std::string_view { &form, 1 } : piece;
        source.resize(folded.size(), static_cast<std::uint32_t>(start));
    }
    source.push_back(static_cast<std::uint32_t>(length));
    return has_folded;
}

}
