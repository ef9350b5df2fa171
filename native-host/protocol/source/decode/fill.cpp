#include "decoders.hpp"

namespace fairtrace {

namespace {

std::optional<Value<RawText>> decode_value(JsonValue const& json)
{
    ObjectReader reader { json };
    Value<RawText> value;
    if (auto const text = reader.optional("text"))
        value = reader.text_of(*text, 16384);
    else if (auto const reason = reader.optional("withheld"))
        value = reader.word_of(*reason, parse_withheld_reason);
    else
        value = reader.word("shape", parse_length_class);
    return complete(reader, std::move(value));
}

}

void decode(ObjectReader& reader, Fill<RawText>& fill)
{
    fill.target = target_member(reader);
    if (auto const value = reader.required("value"))
        fill.value = reader.take(decode_value(*value));
}

}
