#include "step_parts.hpp"

namespace fairtrace {

namespace {

void write_context(FieldWriter& writer, ContextEntry<RedactedText> const& entry)
{
    writer.map(2);
    writer.field("kind", name_of(entry.kind));
    writer.field("name", entry.name);
}

void write_locator(FieldWriter& writer, Locator<RedactedText> const& locator)
{
    writer.map(locator.rejection ? 4 : 3);
    writer.field("kind", name_of(locator.kind));
    writer.field("matches", name_of(locator.matches));
    if (locator.rejection)
        writer.field("rejection", name_of(*locator.rejection));
    writer.field("value", locator.value);
}

void write_field(FieldWriter& writer, Field<RedactedText> const& field)
{
    writer.key("field");
    writer.map(3);
    writer.field("autocomplete", field.autocomplete);
    writer.field("name", field.name);
    writer.field("type", name_of(field.type));
}

void write_size(FieldWriter& writer, Size size)
{
    writer.key("size");
    writer.map(2);
    writer.field("height", std::uint64_t { size.height });
    writer.field("width", std::uint64_t { size.width });
}

Locator<RedactedText> read_locator(TextReader const& reader, Json const& json)
{
    Locator<RedactedText> locator { word_of(json.at("kind"), parse_locator_kind),
        reader.text(json.at("value")), word_of(json.at("matches"), parse_match_count),
        std::nullopt };
    if (json.contains("rejection"))
        locator.rejection = word_of(json.at("rejection"), parse_locator_rejection);
    return locator;
}

Field<RedactedText> read_field(TextReader const& reader, Json const& json)
{
    return { word_of(json.at("type"), parse_input_type), reader.text(json.at("autocomplete")),
        reader.text(json.at("name")) };
}

}

void write_locators(FieldWriter& writer, std::vector<Locator<RedactedText>> const& locators)
{
    writer.list("locators", locators, [&](auto const& one) { write_locator(writer, one); });
}

void write_target(FieldWriter& writer, Target<RedactedText> const& target)
{
    writer.map(target.field ? 11 : 10);
    writer.list(
        "context", target.context, [&](auto const& entry) { write_context(writer, entry); });
    writer.field("description", target.description);
    if (target.field)
        write_field(writer, *target.field);
    writer.list("frame_path", target.frame_path, [&](auto index) { writer.number(index); });
    write_locators(writer, target.locators);
    writer.field("name", target.name);
    writer.field("role", name_of(target.role));
    writer.text_list("shadow_path", target.shadow_path);
    write_size(writer, target.size);
    writer.word_list("states", target.states);
    writer.field("tag", name_of(target.tag));
}

std::vector<Locator<RedactedText>> read_locators(TextReader const& reader, Json const& json)
{
    std::vector<Locator<RedactedText>> locators;
    for (auto const& entry : json)
        locators.push_back(read_locator(reader, entry));
    return locators;
}

Target<RedactedText> read_target(TextReader const& reader, Json const& json)
{
    Target<RedactedText> target;
    target.tag = word_of(json.at("tag"), parse_tag);
    target.role = word_of(json.at("role"), parse_role);
    target.name = reader.text(json.at("name"));
    target.description = reader.text(json.at("description"));
    target.states = words_of(json.at("states"), parse_element_state);
    for (auto const& entry : json.at("context"))
        target.context.push_back(
            { word_of(entry.at("kind"), parse_context_kind), reader.text(entry.at("name")) });
    target.locators = read_locators(reader, json.at("locators"));
    target.frame_path = json.at("frame_path").get<std::vector<std::uint16_t>>();
    target.shadow_path = reader.texts(json.at("shadow_path"));
    target.size = { json.at("size").at("width").get<std::uint16_t>(),
        json.at("size").at("height").get<std::uint16_t>() };
    if (json.contains("field"))
        target.field = read_field(reader, json.at("field"));
    return target;
}

}
