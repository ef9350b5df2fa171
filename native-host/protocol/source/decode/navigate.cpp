#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Navigate<RawText>& navigate)
{
    navigate.cause = reader.word("cause", parse_navigation_cause);
    navigate.mode = reader.word("mode", parse_navigation_mode);
}

}
