// One step by schema/trace.schema.json: as CBOR, in which steps and effects are sealed in the
// store, and as JSON, in which they are shown and exported together. Only redacted text has such a
// form.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/result.hpp>

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace fairtrace {

// {action, category, evidence, masks, observation, page, sentence, time, why}; time in seconds
// since 1970, never exported. Evidence, observation and reasons only where there are some.
std::vector<std::uint8_t> step_to_cbor(LabelledEvent const& labelled);

// A step's effect, the masks in it and why.
std::vector<std::uint8_t> effect_to_cbor(RedactedEffect const& effect);

// {sentence, category, page, action, evidence, observation, effect, masks}.
nlohmann::json step_to_json(StoredEvent const& stored);

// The same with its place in the task, from 1: what leaves the machine of a step.
nlohmann::json exported_step(StoredEvent const& stored, std::uint64_t index);
// The bytes of what leaves, and of no other JSON: a participant is shown the same.
std::string exported_text(nlohmann::json const& exported);

// The reverse, for what the store has unsealed; store_damaged if it is not such a step or effect.
// Keys and times are left as they are.
Result<LabelledEvent> step_from_json(Badge<StoreReader> badge, nlohmann::json const& step);
Result<RedactedEffect> effect_from_json(Badge<StoreReader> badge, nlohmann::json const& effect);

// Of a step with its effect.
MaskCounts masks_of(StoredEvent const& stored);
MaskReasons why_of(StoredEvent const& stored);
nlohmann::json masks_to_json(MaskCounts const& masks);
// [{count, numbers, place, rule, type}]; never part of an export.
nlohmann::json why_to_json(MaskReasons const& why);

}
