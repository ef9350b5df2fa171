// What a message asks to be erased.
#pragma once

#include "json_document.hpp"

#include <fairtrace/messages.hpp>

#include <optional>

namespace fairtrace {

std::optional<RequestedErasure> decode_erasure_scope(JsonValue const& json);

}
