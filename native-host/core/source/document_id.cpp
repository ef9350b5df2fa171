#include <fairtrace/ids.hpp>

namespace fairtrace {

namespace {

// Value of a lower-case hexadecimal digit, or 16.
std::uint8_t hex_value(char digit)
{
    if (digit >= '0' && digit <= '9')
        return static_cast<std::uint8_t>(digit - '0');
    if (digit >= 'a' && digit <= 'f')
        return static_cast<std::uint8_t>(digit - 'a' + 10);
    return 16;
}

constexpr bool is_dash_position(std::size_t position)
{
    return position == 8 || position == 13 || position == 18 || position == 23;
}

}

std::optional<DocumentId> DocumentId::parse(std::string_view text)
{
    if (text.size() != 36)
        return std::nullopt;
    Bytes bytes {};
    std::size_t digits = 0;
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (is_dash_position(position)) {
            if (text[position] != '-')
                return std::nullopt;
            continue;
        }
        auto const value = hex_value(text[position]);
        if (value > 15)
            return std::nullopt;
        auto& byte = bytes[digits / 2];
        byte = static_cast<std::uint8_t>(byte << 4U | value);
        ++digits;
    }
    return DocumentId { bytes };
}

std::string DocumentId::text() const
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string result;
    for (auto const byte : m_bytes) {
        if (is_dash_position(result.size()))
            result += '-';
        result += digits[byte >> 4U];
        result += digits[byte & 15U];
    }
    return result;
}

}
