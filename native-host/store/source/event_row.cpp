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

Result<StoredEvent> read_event(KeyRing& keys, EventCodec& codec, Statement const& statement)
{
    auto const document = statement.bytes(1);
    DocumentId::Bytes id {};
    if (document.size() != id.size())
        return Error { ErrorCode::StoreDamaged, "a row has a document id of the wrong size" };
    std::copy(document.begin(), document.end(), id.begin());
    if (!fits_32_bits(statement.number(2)) || !fits_32_bits(statement.number(3)))
        return Error { ErrorCode::StoreDamaged, "a row has a number beyond its range" };
    EventKey const key { DocumentId { id },
        Sequence { static_cast<std::uint32_t>(statement.number(2)) },
        GrantNumber { static_cast<std::uint32_t>(statement.number(3)) } };
    auto const plain
        = unseal_bytes(keys, statement.bytes(4), statement.bytes(5), associated_with(key));
    if (!plain)
        return plain.error();
    auto event = codec.decode(StoreReader::badge(), *plain);
    if (!event)
        return event.error();
    event->event.key = key;
    return StoredEvent { EventNumber { statement.number(0) }, std::move(*event) };
}

}
