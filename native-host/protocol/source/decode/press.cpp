#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Press<RawText>& press)
{
    press.keys = reader.take(KeyChord::parse(reader.string("keys", 48)));
    press.target = optional_target_member(reader);
}

}
