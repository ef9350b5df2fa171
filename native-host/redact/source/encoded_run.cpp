#include "encoded_run.hpp"

#include "characters.hpp"
#include "text_outline.hpp"

#include <algorithm>
#include <cstdint>

namespace fairtrace {

namespace {

constexpr std::size_t shortest_run = TextOutline::shortest_long_run;

bool is_base64(char byte)
{
    return is_alphanumeric(byte) || byte == '+' || byte == '/' || byte == '-' || byte == '_';
}

std::uint32_t value_of(char byte)
{
    if (is_upper(byte))
        return static_cast<std::uint32_t>(byte - 'A');
    if (is_lower(byte))
        return static_cast<std::uint32_t>(byte - 'a') + 26;
    if (is_digit(byte))
        return static_cast<std::uint32_t>(byte - '0') + 52;
    return byte == '+' || byte == '-' ? 62 : 63;
}

bool is_text(std::string_view bytes)
{
    return std::none_of(bytes.begin(), bytes.end(), [](char byte) {
        return byte == '\x7F' || (is_ascii(byte) && byte < ' ' && !is_one_of(byte, "\t\n\r"));
    });
}

}

std::optional<EncodedRun> next_encoded_run(std::string_view text, std::size_t position)
{
    while (position < text.size()) {
        auto end = position;
        while (end < text.size() && is_base64(text[end]))
            ++end;
        if (end - position >= shortest_run) {
            auto const run = position;
            while (end < text.size() && text[end] == '=')
                ++end;
            return EncodedRun { run, end };
        }
        position = end + 1;
    }
    return std::nullopt;
}

bool decode_run(std::string_view run, std::string& decoded)
{
    decoded.clear();
    std::uint32_t bits = 0;
    unsigned count = 0;
    for (char const byte : run.substr(0, run.find('='))) {
        bits = (bits << 6U) | value_of(byte);
        count += 6;
        if (count < 8)
            continue;
        count -= 8;
        decoded += static_cast<char>((bits >> count) & 0xFFU);
    }
    return is_text(decoded);
}

}
