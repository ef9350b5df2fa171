#include "number_piece.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <cstdint>

namespace fairtrace {

bool is_number_piece(std::string_view text)
{
    constexpr int most_letters = 2;
    auto const* const bytes = reinterpret_cast<std::uint8_t const*>(text.data());
    auto const size = static_cast<std::int32_t>(text.size());
    bool has_digit = false;
    int letters = 0;
    for (std::int32_t position = 0; position < size;) {
        UChar32 character = 0;
        U8_NEXT(bytes, position, size, character);
        has_digit = has_digit || u_isdigit(character) != 0;
        letters = u_isalpha(character) != 0 ? letters + 1 : 0;
        bool const is_amount = character == '%' || u_charType(character) == U_CURRENCY_SYMBOL;
        if (is_amount || letters > most_letters)
            return false;
    }
    return has_digit;
}

}
