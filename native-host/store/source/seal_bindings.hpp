// What the seal of each table's rows is bound to, so that a row opens in its own place only. DO NOT
// CHANGE: rows are sealed so.
#pragma once

#include "sealed_json.hpp"

#include <fairtrace/events.hpp>

namespace fairtrace {

Associated associated_with(EventKey const& key);
Associated associated_with(RedactedEffect const& effect); // By its key and action.
Associated associated_with(TaskNumber number);
Associated associated_with(GrantNumber number); // Of a decision about consent.
Associated associated_with_words_of(TaskNumber task);
Associated associated_with_word_key();

}
