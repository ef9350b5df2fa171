#include "decoders.hpp"

namespace fairtrace {

std::optional<Action<RawText>> decode_action(JsonValue const& json)
{
    ObjectReader reader { json };
    auto const kind = reader.word("kind", parse_action_kind);
    // A missing or unknown kind reads as the first one and then fails as incomplete.
    switch (kind) {
    case ActionKind::Click:
        return decode_click(reader);
    case ActionKind::SelectOption:
        return decode_select_option(reader);
    case ActionKind::Check:
        return decode_check(reader);
    case ActionKind::Uncheck:
        return decode_uncheck(reader);
    case ActionKind::Fill:
        return decode_fill(reader);
    case ActionKind::Press:
        return decode_press(reader);
    case ActionKind::Navigate:
        return decode_navigate(reader);
    }
    return std::nullopt;
}

}
