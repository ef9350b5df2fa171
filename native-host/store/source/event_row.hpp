// The rows of an event and of its effect, read back.
#pragma once

#include "database.hpp"
#include "event_codec.hpp"

namespace fairtrace {

// From columns document, sequence and grant_number. Error: store_damaged.
Result<EventKey> event_key_of(Bytes document, std::int64_t sequence, std::int64_t grant);

// From columns number, document, sequence, grant_number, key, sealed of an event and then sequence,
// grant_number, key, sealed of its effect, in this order; the latter are null without one.
Result<StoredEvent> read_event(KeyRing& keys, EventCodec& codec, Statement const& statement);

// Of all rows, in their order.
Result<std::vector<StoredEvent>> read_events(
    KeyRing& keys, EventCodec& codec, Statement& statement);

}
