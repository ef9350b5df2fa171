#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

namespace fairtrace {

nlohmann::json step_to_json(LabelledEvent const& labelled)
{
    auto json = nlohmann::json::from_cbor(step_to_cbor(labelled));
    json.erase("time");
    return json;
}

nlohmann::json masks_to_json(MaskCounts const& masks)
{
    auto json = nlohmann::json::array();
    for (std::size_t index = 0; index < mask_type_names.size(); ++index) {
        auto const type = static_cast<MaskType>(index);
        if (masks.of(type) > 0)
            json.push_back({ { "type", name_of(type) }, { "count", masks.of(type) } });
    }
    return json;
}

}
