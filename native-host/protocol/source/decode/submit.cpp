#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Submit<RawText>& submit)
{
    submit.target = target_member(reader);
}

}
