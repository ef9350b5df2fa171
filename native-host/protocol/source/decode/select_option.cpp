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

std::optional<Action<RawText>> decode_select_option(ObjectReader& reader)
{
    SelectOption<RawText> select { target_member(reader), {},
        reader.number<std::uint16_t>("option_count", { 0, 65535 }) };
    reader.array("options", 64,
        [&](auto const& item) { select.options.push_back(reader.take(decode_option(item))); });
    return complete<Action<RawText>>(reader, std::move(select));
}

}
