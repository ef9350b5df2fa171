#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, RightClick<RawText>& click)
{
    click.target = target_member(reader);
}

}
