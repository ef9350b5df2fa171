#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_press(ObjectReader& reader)
{
    Press<RawText> press { reader.take(KeyChord::parse(reader.string("keys", 48))), std::nullopt };
    if (auto const target = reader.optional("target"))
        press.target = reader.take(decode_target(*target));
    return complete<Action<RawText>>(reader, std::move(press));
}

}
