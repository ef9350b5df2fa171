// What forms give several fields for, such as the boxes of a one-time code or of a card's number: a
// piece tells nothing by itself, so no recognizer knows it.
#pragma once

#include <string_view>

namespace fairtrace {

// True if a text is made of digits, signs and at most two letters at a time: "DE89", "3", "532-01".
// What has a percent or currency sign is an amount.
bool is_number_piece(std::string_view text);

}
