#include "step_parts.hpp"

#include <fairtrace/step_json.hpp>

namespace fairtrace {

namespace {

MaskReason read_reason(TextReader const& reader, Json const& json)
{
    MaskReason reason { word_of(json.at("place"), parse_masked_place), reader.rule(json.at("rule")),
        word_of(json.at("type"), parse_mask_type), json.at("count").get<std::uint32_t>() };
    if (json.contains("numbers"))
        reason.numbers = json.at("numbers").get<std::vector<std::uint32_t>>();
    return reason;
}

}

void write_why(FieldWriter& writer, MaskReasons const& why)
{
    writer.list("why", why.list(), [&](MaskReason const& reason) {
        bool const has_numbers = !reason.numbers.empty();
        writer.map(std::size_t { 4 } + (has_numbers ? 1 : 0));
        writer.field("count", std::uint64_t { reason.count });
        if (has_numbers)
            writer.list("numbers", reason.numbers, [&](std::uint32_t one) { writer.number(one); });
        writer.field("place", name_of(reason.place));
        writer.field("rule", reason.rule.view());
        writer.field("type", name_of(reason.type));
    });
}

MaskReasons read_why(TextReader const& reader, Json const& json)
{
    MaskReasons why;
    for (auto const& reason : json)
        why.add(read_reason(reader, reason));
    return why;
}

Json why_to_json(MaskReasons const& why)
{
    auto json = Json::array();
    for (auto const& reason : why.list())
        json.push_back({ { "place", name_of(reason.place) }, { "rule", reason.rule.view() },
            { "type", name_of(reason.type) }, { "count", reason.count },
            { "numbers", reason.numbers } });
    return json;
}

}
