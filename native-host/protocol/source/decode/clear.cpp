#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Clear<RawText>& clear) { clear.target = target_member(reader); }

}
