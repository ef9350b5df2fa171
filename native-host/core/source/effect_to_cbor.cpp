#include "step_parts.hpp"

#include <fairtrace/step_json.hpp>

namespace fairtrace {

namespace {

void write_layers(
    FieldWriter& writer, std::string_view name, std::vector<Layer<RedactedText>> const& layers)
{
    writer.list(name, layers, [&](auto const& layer) {
        writer.map(2);
        writer.field("name", layer.name);
        writer.field("role", name_of(layer.role));
    });
}

}

std::vector<std::uint8_t> effect_to_cbor(RedactedEffect const& effect)
{
    auto const& changes = effect.changes;
    FieldWriter writer;
    bool const has_reasons = !effect.why.list().empty();
    writer.map(std::size_t { 7 } + (effect.route ? 1 : 0) + (effect.title ? 1 : 0)
        + (has_reasons ? 1 : 0));
    write_layers(writer, "appeared", changes.appeared);
    write_masks(writer, effect.masks);
    writer.text_list("messages", changes.messages);
    if (effect.route)
        writer.field("route", *effect.route);
    writer.word_list("states_gained", changes.states_gained);
    writer.word_list("states_lost", changes.states_lost);
    writer.truth("target_gone", changes.target_gone);
    if (effect.title)
        writer.field("title", *effect.title);
    write_layers(writer, "vanished", changes.vanished);
    if (has_reasons)
        write_why(writer, effect.why);
    return writer.take();
}

}
