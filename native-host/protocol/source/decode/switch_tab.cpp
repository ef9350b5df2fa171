#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader&, SwitchTab<RawText>&) { }

}
