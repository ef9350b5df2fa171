#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, DoubleClick<RawText>& click)
{
    click.target = target_member(reader);
}

}
