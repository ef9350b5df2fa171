#include "decoders.hpp"

namespace fairtrace {

namespace {

std::optional<DropPlace<RawText>> decode_drop_place(JsonValue const& json)
{
    ObjectReader reader { json };
    DropPlace<RawText> place { reader.word("relation", parse_drop_relation),
        target_member(reader) };
    return complete(reader, std::move(place));
}

}

void decode(ObjectReader& reader, Drag<RawText>& drag)
{
    drag.target = target_member(reader);
    if (auto const to = reader.optional("to"))
        drag.to = reader.take(decode_drop_place(*to));
    if (auto const direction = reader.optional("direction"))
        drag.direction = reader.word_of(*direction, parse_scroll_direction);
}

}
