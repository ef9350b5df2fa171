#include "decoders.hpp"
#include "event_key.hpp"

namespace fairtrace {

namespace {

std::optional<Layer<RawText>> decode_layer(JsonValue const& json)
{
    ObjectReader reader { json };
    Layer<RawText> layer { reader.word("role", parse_role), reader.text("name", 256) };
    return complete(reader, std::move(layer));
}

std::vector<Layer<RawText>> layers_member(ObjectReader& reader, std::string_view key)
{
    std::vector<Layer<RawText>> layers;
    reader.array(
        key, 8, [&](auto const& item) { layers.push_back(reader.take(decode_layer(item))); });
    return layers;
}

std::vector<ElementState> states_member(ObjectReader& reader, std::string_view key)
{
    std::vector<ElementState> states;
    reader.array(key, 11,
        [&](auto const& item) { states.push_back(reader.word_of(item, parse_element_state)); });
    return states;
}

Changes<RawText> read_changes(ObjectReader& reader)
{
    Changes<RawText> changes;
    changes.appeared = layers_member(reader, "appeared");
    changes.vanished = layers_member(reader, "vanished");
    reader.array("messages", 8,
        [&](auto const& item) { changes.messages.push_back(reader.text_of(item, 256)); });
    changes.states_gained = states_member(reader, "states_gained");
    changes.states_lost = states_member(reader, "states_lost");
    changes.target_gone = reader.truth("target_gone");
    return changes;
}

}

std::optional<CapturedEffect> read_effect(JsonValue const& json)
{
    ObjectReader reader { json };
    CapturedEffect effect;
    effect.key = read_event_key(reader);
    if (auto const sender = reader.required("sender"))
        effect.sender = reader.take(decode_sender(*sender));
    effect.action = Sequence { reader.number("action", { 1, largest_number }) };
    effect.kind = reader.word("kind", parse_action_kind);
    if (auto const page = reader.optional("page"))
        effect.page = reader.take(decode_page(*page));
    effect.changes = read_changes(reader);
    return complete(reader, std::move(effect));
}

}
