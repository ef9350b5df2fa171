// The ways to find a target again, as DevTools Recorder writes them: every selector is a chain, and
// a player takes whichever of them finds something first. So one that could find another element
// must not be among them.
#pragma once

#include <fairtrace/events.hpp>

#include <nlohmann/json_fwd.hpp>

namespace fairtrace {

// Empty when nothing finds the target again without personal text.
nlohmann::ordered_json selectors_of(Target<RedactedText> const& target);

}
