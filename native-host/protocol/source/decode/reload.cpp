#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader&, Reload<RawText>&) { }

}
