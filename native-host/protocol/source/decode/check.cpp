#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_check(ObjectReader& reader)
{
    return complete<Action<RawText>>(reader, Check<RawText> { target_member(reader) });
}

}
