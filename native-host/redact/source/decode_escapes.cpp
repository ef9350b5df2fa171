#include "decode_escapes.hpp"

#include "characters.hpp"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <optional>

namespace fairtrace {

namespace {

struct Escape {
    UChar32 character = 0;
    std::size_t length = 0; // Of what is written.
};

struct NamedReference {
    std::string_view name;
    char character;
};

// Those of HTML's named character references that stand for a sign of an identifier or beside one.
constexpr std::array<NamedReference, 20> named_references { { { "amp", '&' }, { "apos", '\'' },
    { "ast", '*' }, { "bsol", '\\' }, { "colon", ':' }, { "comma", ',' }, { "commat", '@' },
    { "dash", '-' }, { "equals", '=' }, { "gt", '>' }, { "hyphen", '-' }, { "lowbar", '_' },
    { "lpar", '(' }, { "lt", '<' }, { "nbsp", ' ' }, { "num", '#' }, { "period", '.' },
    { "plus", '+' }, { "quot", '"' }, { "sol", '/' } } };

constexpr std::size_t longest_name = 6;
constexpr std::size_t longest_number = 8;

UChar32 digit_value(char digit)
{
    return is_digit(digit) ? digit - '0' : to_lower(digit) - 'a' + 10;
}

// The number that exactly so many hexadecimal digits write.
std::optional<UChar32> hexadecimal(std::string_view text, std::size_t count)
{
    auto const digits = text.substr(0, count);
    if (digits.size() < count || !std::all_of(digits.begin(), digits.end(), is_hexadecimal))
        return std::nullopt;
    UChar32 value = 0;
    for (char const digit : digits)
        value = value * 16 + digit_value(digit);
    return value;
}

// What stands between & or &# and its semicolon.
std::optional<UChar32> number_of(std::string_view digits)
{
    bool const is_hexadecimal_number = to_lower(digits.empty() ? '\0' : digits[0]) == 'x';
    if (is_hexadecimal_number && digits.size() > 1)
        return hexadecimal(digits.substr(1), digits.size() - 1);
    UChar32 value = 0;
    for (char const digit : digits) {
        if (!is_digit(digit))
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return digits.empty() ? std::nullopt : std::optional { value };
}

std::optional<UChar32> named(std::string_view name)
{
    auto const* const found = std::find_if(named_references.begin(), named_references.end(),
        [name](NamedReference const& one) { return one.name == name; });
    return found == named_references.end() ? std::nullopt
                                           : std::optional { UChar32 { found->character } };
}

Escape reference(std::string_view text)
{
    bool const is_number = text.starts_with("&#");
    std::size_t const begin = is_number ? 2 : 1;
    auto const longest = is_number ? longest_number : longest_name;
    auto const inside = text.substr(begin, longest + 1);
    auto const end = inside.find(';');
    if (end == std::string_view::npos)
        return {};
    auto const character
        = is_number ? number_of(inside.substr(0, end)) : named(inside.substr(0, end));
    return character ? Escape { *character, begin + end + 1 } : Escape {};
}

// A percent or a backslash sequence: its marker and so many hexadecimal digits.
Escape digits_after(std::string_view text, std::size_t marker, std::size_t count)
{
    auto const character = hexadecimal(text.substr(std::min(marker, text.size())), count);
    return character ? Escape { *character, marker + count } : Escape {};
}

Escape escape_at(std::string_view text)
{
    if (text[0] == '%')
        return digits_after(text, 1, 2);
    if (text[0] == '&')
        return reference(text);
    if (text.starts_with("\\u"))
        return digits_after(text, 2, 4);
    return text.starts_with("\\x") ? digits_after(text, 2, 2) : Escape {};
}

// A byte of a longer character counts: what it is part of is no sign of ASCII.
bool is_of_word(Escape const& escape, char marker)
{
    bool const is_byte = marker == '%' && escape.character > '\x7F';
    return is_byte || u_isalnum(escape.character) != 0;
}

bool is_plain_word(char byte) { return !is_ascii(byte) || is_alphanumeric(byte); }

void append(MatchingView& view, UChar32 character, bool is_byte, std::size_t source)
{
    std::array<char, U8_MAX_LENGTH> bytes {};
    std::size_t length = 0;
    if (is_byte) {
        bytes[length++] = static_cast<char>(character);
    } else {
        UBool failed = 0;
        U8_APPEND(reinterpret_cast<std::uint8_t*>(bytes.data()), length, bytes.size(),
            static_cast<std::uint32_t>(character), failed);
        static_cast<void>(failed); // What is no character leaves nothing.
    }
    view.append({ bytes.data(), length }, source);
}

}

bool decode_escapes(std::string_view text, MatchingView& view)
{
    view.clear();
    bool has_decoded = false;
    for (std::size_t position = 0; position < text.size();) {
        auto const escape = escape_at(text.substr(position));
        if (escape.length == 0) {
            view.append(text.substr(position, 1), position);
            ++position;
            continue;
        }
        has_decoded = true;
        append(view, escape.character, text[position] == '%', position);
        position += escape.length;
    }
    view.finish(text.size());
    return has_decoded;
}

void find_escaped_words(std::string_view text, std::vector<MaskSpan>& spans)
{
    for (std::size_t position = 0; position < text.size();) {
        auto const start = position;
        bool has_escaped = false;
        while (position < text.size()) {
            auto const escape = escape_at(text.substr(position));
            if (escape.length == 0 && !is_plain_word(text[position]))
                break;
            has_escaped = has_escaped || (escape.length > 0 && is_of_word(escape, text[position]));
            position += std::max<std::size_t>(escape.length, 1);
        }
        if (has_escaped)
            spans.push_back({ start, position, MaskType::Text, "escaped_word" });
        position = std::max(position, start + 1);
    }
}

bool has_escaped_words(std::string_view text)
{
    std::vector<MaskSpan> spans;
    find_escaped_words(text, spans);
    return !spans.empty();
}

}
