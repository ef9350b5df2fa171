#include "decoders.hpp"

namespace fairtrace {

namespace {

std::optional<ObservedElement<RawText>> decode_element(JsonValue const& json)
{
    ObjectReader reader { json };
    ObservedElement<RawText> element { reader.word("role", parse_role), reader.text("name", 128) };
    return complete(reader, std::move(element));
}

}

std::optional<Observation<RawText>> decode_observation(JsonValue const& json)
{
    ObjectReader reader { json };
    Observation<RawText> observation { {}, reader.number("total", { 0, 1000000 }) };
    reader.array("elements", 200, [&](auto const& item) {
        observation.elements.push_back(reader.take(decode_element(item)));
    });
    return complete(reader, std::move(observation));
}

}
