#include "decoders.hpp"

namespace fairtrace {

void decode(ObjectReader& reader, Paste<RawText>& paste)
{
    paste.target = optional_target_member(reader);
    paste.copied = token_member(reader);
}

}
