#pragma once

#include "object_reader.hpp"

#include <fairtrace/events.hpp>

namespace fairtrace {

EventKey read_event_key(ObjectReader& reader);

std::optional<CapturedEvent> read_event(JsonValue const& json);

// Of an event that is wrong elsewhere, so that the loss can be counted where it belongs.
std::optional<EventKey> decode_event_key(JsonValue const& json);

}
