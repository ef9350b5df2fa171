#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_action(JsonValue const& json)
{
    ObjectReader reader { json };
    // A missing or unknown kind reads as the first one and then fails as incomplete.
    auto action = empty_action<RawText>(reader.word("kind", parse_action_kind));
    std::visit([&reader](auto& one) { decode(reader, one); }, action);
    return complete(reader, std::move(action));
}

}
