#include "decoders.hpp"
#include "event_key.hpp"

#include <fairtrace/messages.hpp>

namespace fairtrace {

namespace {

constexpr std::uint64_t largest_safe_integer
    = 9007199254740991; // 2^53 - 1: what a browser can count to.

void read_additions(ObjectReader& reader, CapturedEvent& event)
{
    reader.optional_array("evidence", 16,
        [&](auto const& item) { event.evidence.push_back(reader.take(decode_evidence(item))); });
    if (auto const observation = reader.optional("observation"))
        event.observation = reader.take(decode_observation(*observation));
}

}

std::optional<Sender> decode_sender(JsonValue const& json)
{
    ObjectReader reader { json };
    Sender sender { reader.text("origin", 512),
        reader.number<std::uint64_t>("tab", { 0, largest_safe_integer }),
        reader.number<std::uint64_t>("frame", { 0, largest_safe_integer }) };
    return complete(reader, std::move(sender));
}

std::optional<PageAddress> decode_page(JsonValue const& json)
{
    ObjectReader reader { json };
    PageAddress page { reader.text("url", 8192), reader.text("title", 512) };
    return complete(reader, std::move(page));
}

EventKey read_event_key(ObjectReader& reader)
{
    return { reader.take(DocumentId::parse(reader.string("document", 36))),
        Sequence { reader.number("sequence", { 1, largest_number }) },
        GrantNumber { reader.number("grant", { 1, largest_number }) } };
}

std::optional<EventKey> decode_event_key(JsonValue const& json)
{
    ObjectReader reader { json };
    auto const key = read_event_key(reader);
    return reader.is_valid() ? std::optional { key } : std::nullopt;
}

std::optional<CapturedEvent> read_event(JsonValue const& json)
{
    ObjectReader reader { json };
    CapturedEvent event;
    event.key = read_event_key(reader);
    event.time = Milliseconds { reader.number<std::int64_t>("time", { 0, largest_safe_integer }) };
    if (auto const sender = reader.required("sender"))
        event.sender = reader.take(decode_sender(*sender));
    if (auto const page = reader.required("page")) {
        auto texts = reader.take(decode_page(*page));
        event.url = std::move(texts.url);
        event.title = std::move(texts.title);
    }
    if (auto const action = reader.required("action"))
        event.action = reader.take(decode_action(*action));
    read_additions(reader, event);
    return complete(reader, std::move(event));
}

}
