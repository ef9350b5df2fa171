#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Cut<RawText>& cut)
{
    cut.target = optional_target_member(reader);
    cut.copied = token_member(reader);
}

}
