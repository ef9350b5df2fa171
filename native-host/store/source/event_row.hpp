// An event's row: what its seal binds, and how it is read back.
#pragma once

#include "database.hpp"
#include "event_codec.hpp"
#include "sealed_json.hpp"

namespace fairtrace {

Associated associated_with(EventKey const& key);

// From columns number, document, sequence, grant_number, key, sealed, in this order.
Result<StoredEvent> read_event(KeyRing& keys, EventCodec& codec, Statement const& statement);

}
