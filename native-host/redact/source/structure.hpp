// Decides about selectors, test ids, field names and pieces of a route. They are built of
// identifiers, not of prose, and are kept whole or not at all.
#pragma once

#include <cstddef>
#include <string_view>

namespace fairtrace {

// True if every part of every identifier (order-list, orderList, order_list2) is a known word.
bool is_known_structure(std::string_view text);

// End of the camelCase part or of the digits that begin at `start`, which is a letter or a digit:
// order|List, XML|Http.
std::size_t identifier_part_end(std::string_view text, std::size_t start);

// Stricter: no names and no numbers but those of versions (v2). For what names a place in an app.
bool is_known_place(std::string_view text);

}
