#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

namespace {

using Json = nlohmann::json;

// A route or title that is what it was before is no effect.
void remove_unchanged(Json& effect, Json const& page, char const* member)
{
    if (effect.contains(member) && effect[member] == page[member])
        effect.erase(member);
}

}

Json step_to_json(StoredEvent const& stored)
{
    auto json = Json::from_cbor(step_to_cbor(stored.labelled));
    json.erase("time");
    json.erase("why");
    if (!stored.effect)
        return json;
    json["masks"] = masks_to_json(masks_of(stored));
    auto& effect = json["effect"];
    effect = Json::from_cbor(effect_to_cbor(*stored.effect));
    effect.erase("masks");
    effect.erase("why");
    remove_unchanged(effect, json["page"], "route");
    remove_unchanged(effect, json["page"], "title");
    return json;
}

Json exported_step(StoredEvent const& stored, std::uint64_t index)
{
    auto json = step_to_json(stored);
    json["index"] = index;
    return json;
}

std::string exported_text(Json const& exported)
{
    return exported.dump(-1, ' ', false, Json::error_handler_t::replace);
}

MaskCounts masks_of(StoredEvent const& stored)
{
    auto masks = stored.labelled.event.masks;
    if (stored.effect)
        masks.add(stored.effect->masks);
    return masks;
}

MaskReasons why_of(StoredEvent const& stored)
{
    auto why = stored.labelled.event.why;
    if (stored.effect)
        why.add(stored.effect->why);
    return why;
}

}
