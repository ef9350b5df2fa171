#include "decoders.hpp"

namespace fairtrace {

namespace {

std::optional<Option<RawText>> decode_option(JsonValue const& json)
{
    ObjectReader reader { json };
    Option<RawText> option { reader.text("label", 512),
        reader.number<std::uint16_t>("position", { 1, 65535 }) };
    return complete(reader, std::move(option));
}

}

void decode(ObjectReader& reader, SelectOption<RawText>& select)
{
    select.target = target_member(reader);
    select.option_count = reader.number<std::uint16_t>("option_count", { 0, 65535 });
    reader.array("options", 64,
        [&](auto const& item) { select.options.push_back(reader.take(decode_option(item))); });
    reader.optional_array(
        "path", 8, [&](auto const& item) { select.path.push_back(reader.text_of(item, 256)); });
}

}
