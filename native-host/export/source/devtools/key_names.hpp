#pragma once

#include <fairtrace/ids.hpp>
#include <fairtrace/vocabulary.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// "Control+Shift+S" as the names of its keys, in the order in which they go down.
std::vector<std::string> keys_of(KeyChord const& chord);

std::string key_of(Modifier modifier);

// Whether a player's keyboard has a key for each character of this text.
bool is_typeable(std::string_view text);

}
