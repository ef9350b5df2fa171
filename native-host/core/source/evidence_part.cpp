#include "step_parts.hpp"

namespace fairtrace {

void write_evidence(FieldWriter& writer, Evidence<RedactedText> const& evidence)
{
    writer.map(evidence.keys ? 5 : 4);
    if (evidence.keys)
        writer.field("keys", evidence.keys->text());
    writer.field("kind", name_of(evidence.kind));
    write_locators(writer, evidence.locators);
    writer.field("name", evidence.name);
    writer.field("role", name_of(evidence.role));
}

Evidence<RedactedText> read_evidence(TextReader const& reader, Json const& json)
{
    Evidence<RedactedText> evidence { word_of(json.at("kind"), parse_action_kind),
        word_of(json.at("role"), parse_role), reader.text(json.at("name")), std::nullopt,
        read_locators(reader, json.at("locators")) };
    if (json.contains("keys"))
        evidence.keys = required(KeyChord::parse(word(json.at("keys"))));
    return evidence;
}

}
