// The rows of an event and of its effect: what their seals bind, and how they are read back.
#pragma once

#include "database.hpp"
#include "event_codec.hpp"
#include "sealed_json.hpp"

namespace fairtrace {

Associated associated_with(EventKey const& key);
Associated associated_with(RedactedEffect const& effect);

// From columns number, document, sequence, grant_number, key, sealed of an event and then sequence,
// grant_number, key, sealed of its effect, in this order; the latter are null without one.
Result<StoredEvent> read_event(KeyRing& keys, EventCodec& codec, Statement const& statement);

}
