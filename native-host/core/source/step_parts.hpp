// The parts of a step, each written in CBOR and read from JSON by the functions of one file.
#pragma once

#include "field_writer.hpp"
#include "text_reader.hpp"

#include <fairtrace/events.hpp>

namespace fairtrace {

// These write one member "locators", or the map of one value.
void write_locators(FieldWriter& writer, std::vector<Locator<RedactedText>> const& locators);
void write_target(FieldWriter& writer, Target<RedactedText> const& target);
void write_action(FieldWriter& writer, Action<RedactedText> const& action);
void write_evidence(FieldWriter& writer, Evidence<RedactedText> const& evidence);
void write_observation(FieldWriter& writer, Observation<RedactedText> const& observation);

// The member "masks".
void write_masks(FieldWriter& writer, MaskCounts const& masks);
// The member "why".
void write_why(FieldWriter& writer, MaskReasons const& why);

// These throw Mismatch or the library's exceptions where the JSON is not such a part.
std::vector<Locator<RedactedText>> read_locators(TextReader const& reader, Json const& json);
Target<RedactedText> read_target(TextReader const& reader, Json const& json);
Action<RedactedText> read_action(TextReader const& reader, Json const& json);
Evidence<RedactedText> read_evidence(TextReader const& reader, Json const& json);
Observation<RedactedText> read_observation(TextReader const& reader, Json const& json);
MaskCounts read_masks(Json const& json);
MaskReasons read_why(TextReader const& reader, Json const& json);

}
