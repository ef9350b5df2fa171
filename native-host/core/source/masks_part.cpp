#include "step_parts.hpp"

#include <fairtrace/step_json.hpp>

namespace fairtrace {

namespace {

std::vector<MaskType> counted_in(MaskCounts const& masks)
{
    std::vector<MaskType> counted;
    for (std::size_t index = 0; index < mask_type_names.size(); ++index) {
        auto const type = static_cast<MaskType>(index);
        if (masks.of(type) > 0)
            counted.push_back(type);
    }
    return counted;
}

}

void write_masks(FieldWriter& writer, MaskCounts const& masks)
{
    writer.list("masks", counted_in(masks), [&](MaskType type) {
        writer.map(2);
        writer.field("count", std::uint64_t { masks.of(type) });
        writer.field("type", name_of(type));
    });
}

MaskCounts read_masks(Json const& json)
{
    MaskCounts masks;
    for (auto const& mask : json)
        masks.add(word_of(mask.at("type"), parse_mask_type), mask.at("count").get<std::uint32_t>());
    return masks;
}

Json masks_to_json(MaskCounts const& masks)
{
    auto json = Json::array();
    for (auto const type : counted_in(masks))
        json.push_back({ { "type", name_of(type) }, { "count", masks.of(type) } });
    return json;
}

}
