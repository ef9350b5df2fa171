// Rows whose data keys are to be destroyed. A row that goes is one whose key is doomed; what the
// same keys sealed and what stays is sealed anew first. Which rows go is in three temporary tables:
// leaving_step, leaving_task and touched_task (of which any step changes or goes).
#pragma once

#include "database.hpp"

#include <fairtrace/keys.hpp>

namespace fairtrace {

// Empty, for one erasure. In a transaction or outside.
Result<void> make_leaving_tables(Database& database);

// In a transaction: what doomed keys sealed and what stays is sealed with the present one.
Result<void> seal_staying_rows(Database& database, KeyRing& keys);

// The same where nothing stays but decisions about consent.
Result<void> seal_consent_rows(Database& database, KeyRing& keys);

Result<std::vector<KeyId>> doomed_keys(Database& database);

// Removes the rows of doomed keys, in transactions of some thousands of rows, so that others can
// write in between; remembers the numbers that their documents gave them.
Result<void> remove_doomed_rows(Database& database);

}
