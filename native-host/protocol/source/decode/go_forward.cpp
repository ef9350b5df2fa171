#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, GoForward<RawText>& go_forward)
{
    go_forward.mode = reader.word("mode", parse_navigation_mode);
}

}
