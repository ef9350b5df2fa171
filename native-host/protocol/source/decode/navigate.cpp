#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_navigate(ObjectReader& reader)
{
    return complete<Action<RawText>>(reader,
        Navigate<RawText> { reader.word("cause", parse_navigation_cause),
            reader.word("mode", parse_navigation_mode) });
}

}
