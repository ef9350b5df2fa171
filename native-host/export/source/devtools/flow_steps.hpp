// The steps of DevTools Recorder that act on an element or a key.
#pragma once

#include <fairtrace/events.hpp>

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace fairtrace {

// {type, target, frame, selectors}; the selectors are empty where nothing finds the element again.
nlohmann::ordered_json step_on(Target<RedactedText> const& target, std::string_view type);

// A step of this type in the middle of the element: a fact about the page, not about the person.
nlohmann::ordered_json click_step(
    Target<RedactedText> const& target, std::string_view type = "click");

nlohmann::ordered_json key_step(std::string_view type, std::string const& key);

}
