// A task as it is sealed: with the key that its placeholders are hashed with.
#pragma once

#include "database.hpp"
#include "sealed_json.hpp"

#include <fairtrace/events.hpp>

namespace fairtrace {

struct TaskRow {
    StoredTask task;
    DigestKey digest_key {};
};

Result<SealedColumn> seal_task(KeyRing& keys, TaskRow const& row);

// From columns number, is_open, key, sealed, in this order.
Result<TaskRow> read_task(KeyRing& keys, Statement const& statement);

}
