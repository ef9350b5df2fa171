#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Click<RawText>& click)
{
    click.target = target_member(reader);
    reader.optional_array("modifiers", 4,
        [&](auto const& item) { click.modifiers.push_back(reader.word_of(item, parse_modifier)); });
}

}
