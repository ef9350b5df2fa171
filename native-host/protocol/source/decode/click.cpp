#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_click(ObjectReader& reader)
{
    return complete<Action<RawText>>(reader, Click<RawText> { target_member(reader) });
}

}
