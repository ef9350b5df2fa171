// One step by schema/trace.schema.json: as CBOR, in which steps are sealed in the store, and as
// JSON, in which they are shown and exported. Only redacted text has such a form.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/result.hpp>

#include <nlohmann/json_fwd.hpp>

namespace fairtrace {

// {action, category, masks, page, sentence, time}; time in seconds since 1970, never exported.
std::vector<std::uint8_t> step_to_cbor(LabelledEvent const& labelled);

// {sentence, category, page, action, masks}; the index is the exporter's.
nlohmann::json step_to_json(LabelledEvent const& labelled);

// The reverse, for what the store has unsealed; store_damaged if it is not such a step. Key and
// time are left as they are.
Result<LabelledEvent> step_from_json(Badge<StoreReader> badge, nlohmann::json const& step);

nlohmann::json masks_to_json(MaskCounts const& masks);

}
