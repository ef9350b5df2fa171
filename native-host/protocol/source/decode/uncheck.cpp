#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_uncheck(ObjectReader& reader)
{
    return complete<Action<RawText>>(reader, Uncheck<RawText> { target_member(reader) });
}

}
