#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Check<RawText>& check) { check.target = target_member(reader); }

}
