#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, OpenTab<RawText>& open_tab)
{
    open_tab.cause = reader.word("cause", parse_navigation_cause);
}

}
