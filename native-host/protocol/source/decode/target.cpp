#include "decoders.hpp"

namespace fairtrace {

namespace {

std::optional<ContextEntry<RawText>> decode_context_entry(JsonValue const& json)
{
    ObjectReader reader { json };
    ContextEntry<RawText> entry { reader.word("kind", parse_context_kind),
        reader.text("name", 256) };
    return complete(reader, std::move(entry));
}

std::optional<Field<RawText>> decode_field(JsonValue const& json)
{
    ObjectReader reader { json };
    Field<RawText> field { reader.word("type", parse_input_type), reader.text("autocomplete", 128),
        reader.text("name", 128) };
    return complete(reader, std::move(field));
}

std::optional<Size> decode_size(JsonValue const& json)
{
    ObjectReader reader { json };
    return complete(reader,
        Size { reader.number<std::uint16_t>("width", { 0, 65535 }),
            reader.number<std::uint16_t>("height", { 0, 65535 }) });
}

void read_lists(ObjectReader& reader, Target<RawText>& target)
{
    reader.array("states", 11, [&](auto const& item) {
        target.states.push_back(reader.word_of(item, parse_element_state));
    });
    reader.array("context", 16, [&](auto const& item) {
        target.context.push_back(reader.take(decode_context_entry(item)));
    });
    reader.array("locators", 16,
        [&](auto const& item) { target.locators.push_back(reader.take(decode_locator(item))); });
    reader.array("frame_path", 16, [&](auto const& item) {
        target.frame_path.push_back(
            static_cast<std::uint16_t>(reader.number_of(item, { 0, 65535 })));
    });
    reader.array("shadow_path", 16,
        [&](auto const& item) { target.shadow_path.push_back(reader.text_of(item, 256)); });
}

}

std::optional<Locator<RawText>> decode_locator(JsonValue const& json)
{
    ObjectReader reader { json };
    Locator<RawText> locator { reader.word("kind", parse_locator_kind), reader.text("value", 1024),
        reader.word("matches", parse_match_count), std::nullopt };
    if (auto const rejection = reader.optional("rejection"))
        locator.rejection = reader.word_of(*rejection, parse_locator_rejection);
    return complete(reader, std::move(locator));
}

std::optional<Target<RawText>> decode_target(JsonValue const& json)
{
    ObjectReader reader { json };
    Target<RawText> target;
    target.tag = reader.word("tag", parse_tag);
    target.role = reader.word("role", parse_role);
    target.name = reader.text("name", 512);
    target.description = reader.text("description", 512);
    read_lists(reader, target);
    if (auto const size = reader.required("size"))
        target.size = reader.take(decode_size(*size));
    if (auto const field = reader.optional("field"))
        target.field = reader.take(decode_field(*field));
    return complete(reader, std::move(target));
}

Target<RawText> target_member(ObjectReader& reader)
{
    auto const target = reader.required("target");
    return target ? reader.take(decode_target(*target)) : Target<RawText> {};
}

std::optional<Target<RawText>> optional_target_member(ObjectReader& reader)
{
    auto const target = reader.optional("target");
    return target ? std::optional { reader.take(decode_target(*target)) } : std::nullopt;
}

}
