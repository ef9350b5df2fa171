// What events and effects have in common.
#pragma once

#include "object_reader.hpp"

#include <fairtrace/events.hpp>

namespace fairtrace {

inline constexpr std::uint64_t largest_number = 2147483647;

EventKey read_event_key(ObjectReader& reader);
std::optional<Sender> decode_sender(JsonValue const& json);
std::optional<PageAddress> decode_page(JsonValue const& json);

std::optional<CapturedEvent> read_event(JsonValue const& json);
std::optional<CapturedEffect> read_effect(JsonValue const& json);

// Of an event or effect that is wrong elsewhere, so that the loss can be counted where it belongs.
std::optional<EventKey> decode_event_key(JsonValue const& json);

}
