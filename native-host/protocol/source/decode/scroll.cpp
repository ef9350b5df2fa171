#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Scroll<RawText>& scroll)
{
    scroll.target = optional_target_member(reader);
    scroll.direction = reader.word("direction", parse_scroll_direction);
    scroll.screens = reader.number<std::uint16_t>("screens", { 0, 1000 });
    scroll.to_end = reader.truth("to_end");
}

}
