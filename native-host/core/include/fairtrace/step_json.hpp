// One step as JSON, by schema/trace.schema.json: the form in which steps are sealed in the store,
// shown and exported. Only redacted text has such a form.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/result.hpp>

#include <nlohmann/json_fwd.hpp>

namespace fairtrace {

// {kind, target, ...} of the trace schema.
nlohmann::json action_to_json(Action<RedactedText> const& action);

// {sentence, category, page, action, masks}; the index is the exporter's.
nlohmann::json step_to_json(LabelledEvent const& labelled);

// The reverse, for what the store has unsealed; store_damaged if it is not such a step. Key and
// time are left as they are.
Result<LabelledEvent> step_from_json(Badge<StoreReader> badge, nlohmann::json const& step);

nlohmann::json masks_to_json(MaskCounts const& masks);

}
