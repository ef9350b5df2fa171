// One decoder an action kind, each in the file of its name; decode_action picks the one that the
// kind names.
#pragma once

#include "object_reader.hpp"

#include <fairtrace/events.hpp>

namespace fairtrace {

std::optional<Target<RawText>> decode_target(JsonValue const& json);
std::optional<Action<RawText>> decode_action(JsonValue const& json);

// These read everything but the kind, which decode_action has checked.
std::optional<Action<RawText>> decode_click(ObjectReader& reader);
std::optional<Action<RawText>> decode_select_option(ObjectReader& reader);
std::optional<Action<RawText>> decode_check(ObjectReader& reader);
std::optional<Action<RawText>> decode_uncheck(ObjectReader& reader);
std::optional<Action<RawText>> decode_fill(ObjectReader& reader);
std::optional<Action<RawText>> decode_press(ObjectReader& reader);
std::optional<Action<RawText>> decode_navigate(ObjectReader& reader);

// The required member "target".
Target<RawText> target_member(ObjectReader& reader);

}
