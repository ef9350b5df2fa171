// What came of a step, in short words for the lines under it.
#pragma once

#include <fairtrace/events.hpp>

#include <string>
#include <vector>

namespace fairtrace {

// Each begins with an arrow: → dialog “Saved” opened. Empty for a step without an effect.
std::vector<std::string> effect_in_words(StoredEvent const& step);

}
