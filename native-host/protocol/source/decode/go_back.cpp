#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, GoBack<RawText>& go_back)
{
    go_back.mode = reader.word("mode", parse_navigation_mode);
}

}
