#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_navigate(ObjectReader& reader)
{
    Navigate<RawText> navigate { reader.word("cause", parse_navigation_cause),
        reader.word("mode", parse_navigation_mode) };
    return complete<Action<RawText>>(reader, std::move(navigate));
}

}
