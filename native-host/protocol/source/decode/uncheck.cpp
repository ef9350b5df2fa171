#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Uncheck<RawText>& uncheck)
{
    uncheck.target = target_member(reader);
}

}
