#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader&, CloseTab<RawText>&) { }

}
