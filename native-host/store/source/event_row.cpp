#include "event_row.hpp"

#include <algorithm>

namespace fairtrace {

Associated associated_with(EventKey const& key)
{
    return Associated { "fairtrace/v1/event" }
        .add(Bytes { key.document.bytes() })
        .add(key.sequence.value())
        .add(key.grant.value());
}

Associated associated_with(RedactedEffect const& effect)
{
    return Associated { "fairtrace/v1/effect" }
        .add(Bytes { effect.key.document.bytes() })
        .add(effect.key.sequence.value())
        .add(effect.key.grant.value())
        .add(effect.action.value());
}

namespace {

// From columns document, sequence and grant_number.
Result<EventKey> key_of(Bytes document, std::int64_t sequence, std::int64_t grant)
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

Result<LabelledEvent> read_action(KeyRing& keys, EventCodec& codec, Statement const& statement)
{
    auto const key = key_of(statement.bytes(1), statement.number(2), statement.number(3));
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
    auto const key = key_of(statement.bytes(1), statement.number(6), statement.number(7));
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

}
