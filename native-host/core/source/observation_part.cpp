#include "step_parts.hpp"

namespace fairtrace {

void write_observation(FieldWriter& writer, Observation<RedactedText> const& observation)
{
    writer.map(2);
    writer.list("elements", observation.elements, [&](auto const& element) {
        writer.map(2);
        writer.field("name", element.name);
        writer.field("role", name_of(element.role));
    });
    writer.field("total", std::uint64_t { observation.total });
}

Observation<RedactedText> read_observation(TextReader const& reader, Json const& json)
{
    Observation<RedactedText> observation;
    for (auto const& element : json.at("elements"))
        observation.elements.push_back(
            { word_of(element.at("role"), parse_role), reader.text(element.at("name")) });
    observation.total = json.at("total").get<std::uint32_t>();
    return observation;
}

}
