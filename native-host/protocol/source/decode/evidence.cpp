#include "decoders.hpp"

namespace fairtrace {

std::optional<Evidence<RawText>> decode_evidence(JsonValue const& json)
{
    ObjectReader reader { json };
    Evidence<RawText> evidence { reader.word("kind", parse_action_kind),
        reader.word("role", parse_role), reader.text("name", 256), std::nullopt, {} };
    // A chord and nothing else: no text that was typed has its form.
    if (auto const keys = reader.optional("keys"))
        evidence.keys = reader.take(KeyChord::parse(keys->text()));
    reader.array("locators", 3,
        [&](auto const& item) { evidence.locators.push_back(reader.take(decode_locator(item))); });
    return complete(reader, std::move(evidence));
}

}
