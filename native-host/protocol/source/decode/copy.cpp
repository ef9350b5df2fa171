#include "decoders.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::size_t token_length = 16;

bool is_hexadecimal(char byte)
{
    return (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'f');
}

}

std::optional<RawText> token_member(ObjectReader& reader)
{
    auto const member = reader.optional("token");
    if (!member)
        return std::nullopt;
    auto const text = member->is_string() ? member->text() : std::string_view {};
    if (text.size() != token_length || !std::all_of(text.begin(), text.end(), is_hexadecimal))
        reader.refuse();
    return RawText { std::string { text } };
}

void decode(ObjectReader& reader, Copy<RawText>& copy)
{
    copy.target = optional_target_member(reader);
    copy.copied = token_member(reader);
}

}
