#include "event_row.hpp"

#include "seal_bindings.hpp"

#include <algorithm>

namespace fairtrace {

Result<EventKey> event_key_of(Bytes document, std::int64_t sequence, std::int64_t grant)
{
    DocumentId::Bytes id {};
    if (document.size() != id.size())
        return Error { ErrorCode::StoreDamaged, "a row has a document id of the wrong size" };
    std::copy(document.begin(), document.end(), id.begin());
    if (!fits_32_bits(sequence) || !fits_32_bits(grant))
        return Error { ErrorCode::StoreDamaged, "a row has a number beyond its range" };
    return EventKey { DocumentId { id }, Sequence { static_cast<std::uint32_t>(sequence) },
        GrantNumber { static_cast<std::uint32_t>(grant) } };
}

namespace {

Result<LabelledEvent> read_action(KeyRing& keys, EventCodec& codec, Statement const& statement)
{
    auto const key = event_key_of(statement.bytes(1), statement.number(2), statement.number(3));
    if (!key)
        return key.error();
    auto const plain
        = unseal_bytes(keys, statement.bytes(4), statement.bytes(5), associated_with(*key));
    if (!plain)
        return plain.error();
    auto event = codec.decode(StoreReader::badge(), *plain);
    if (event)
        event->event.key = *key;
    return event;
}

Result<RedactedEffect> read_effect(
    KeyRing& keys, EventCodec& codec, Statement const& statement, Sequence action)
{
    auto const key = event_key_of(statement.bytes(1), statement.number(6), statement.number(7));
    if (!key)
        return key.error();
    RedactedEffect bound;
    bound.key = *key;
    bound.action = action;
    auto const plain
        = unseal_bytes(keys, statement.bytes(8), statement.bytes(9), associated_with(bound));
    if (!plain)
        return plain.error();
    auto effect = codec.decode_effect(StoreReader::badge(), *plain);
    if (!effect)
        return effect.error();
    effect->key = bound.key;
    effect->action = bound.action;
    return effect;
}

}

Result<StoredEvent> read_event(KeyRing& keys, EventCodec& codec, Statement const& statement)
{
    auto action = read_action(keys, codec, statement);
    if (!action)
        return action.error();
    StoredEvent stored { EventNumber { statement.number(0) }, std::move(*action) };
    if (statement.is_null(6))
        return stored;
    auto effect = read_effect(keys, codec, statement, stored.labelled.event.key.sequence);
    if (!effect)
        return effect.error();
    stored.effect = std::move(*effect);
    return stored;
}

Result<std::vector<StoredEvent>> read_events(KeyRing& keys, EventCodec& codec, Statement& statement)
{
    std::vector<StoredEvent> events;
    auto const read = for_rows(statement, [&]() -> Result<void> {
        auto event = read_event(keys, codec, statement);
        if (!event)
            return event.error();
        events.push_back(std::move(*event));
        return {};
    });
    return read ? Result<std::vector<StoredEvent>> { std::move(events) } : read.error();
}

}
