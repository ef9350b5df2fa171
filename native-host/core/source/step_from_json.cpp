#include "step_parts.hpp"

#include <fairtrace/step_json.hpp>

namespace fairtrace {

namespace {

LabelledEvent read_step(TextReader const& reader, Json const& json)
{
    LabelledEvent labelled;
    auto& event = labelled.event;
    auto const& page = json.at("page");
    labelled.sentence = reader.text(json.at("sentence"));
    event.page = { AppId { page.at("app").get<std::string>() }, reader.text(page.at("origin")),
        reader.text(page.at("title")) };
    event.route = reader.text(page.at("route"));
    event.action = read_action(reader, json.at("action"));
    if (json.contains("evidence")) {
        for (auto const& one : json.at("evidence"))
            event.evidence.push_back(read_evidence(reader, one));
    }
    if (json.contains("observation"))
        event.observation = read_observation(reader, json.at("observation"));
    event.masks = read_masks(json.at("masks"));
    if (json.contains("why"))
        event.why = read_why(reader, json.at("why"));
    return labelled;
}

std::vector<Layer<RedactedText>> read_layers(TextReader const& reader, Json const& json)
{
    std::vector<Layer<RedactedText>> layers;
    for (auto const& layer : json)
        layers.push_back({ word_of(layer.at("role"), parse_role), reader.text(layer.at("name")) });
    return layers;
}

RedactedEffect read_effect(TextReader const& reader, Json const& json)
{
    RedactedEffect effect;
    if (json.contains("route"))
        effect.route = reader.text(json.at("route"));
    if (json.contains("title"))
        effect.title = reader.text(json.at("title"));
    effect.changes = { read_layers(reader, json.at("appeared")),
        read_layers(reader, json.at("vanished")), reader.texts(json.at("messages")),
        words_of(json.at("states_gained"), parse_element_state),
        words_of(json.at("states_lost"), parse_element_state), json.at("target_gone").get<bool>() };
    if (json.contains("masks"))
        effect.masks = read_masks(json.at("masks"));
    if (json.contains("why"))
        effect.why = read_why(reader, json.at("why"));
    return effect;
}

template<class Part>
Result<Part> read_or_refuse(
    Badge<StoreReader> badge, Json const& json, Part (*read)(TextReader const&, Json const&))
{
    try {
        return read(TextReader { badge }, json);
    } catch (Json::exception const&) {
        return Error { ErrorCode::StoreDamaged,
            "a stored step is not in the form this version writes" };
    } catch (Mismatch const&) {
        return Error { ErrorCode::StoreDamaged,
            "a stored step has a word that this version does not know" };
    }
}

}

Result<LabelledEvent> step_from_json(Badge<StoreReader> badge, Json const& step)
{
    return read_or_refuse(badge, step, read_step);
}

Result<RedactedEffect> effect_from_json(Badge<StoreReader> badge, Json const& effect)
{
    return read_or_refuse(badge, effect, read_effect);
}

}
