#include "database.hpp"
#include "event_codec.hpp"
#include "event_row.hpp"
#include "seal_bindings.hpp"

#include <fairtrace/store.hpp>

namespace fairtrace {

Result<Transaction::FoundAction> Transaction::find_action(
    DocumentId const& document, Sequence sequence)
{
    auto& stored = m_database.statement(
        "SELECT number, task, grant_number FROM event WHERE document = ? AND sequence = ? AND key "
        "NOT IN (SELECT key FROM doomed_key)");
    auto const is_stored = stored.bind(1, document).bind(2, sequence).step();
    if (!is_stored)
        return is_stored.error();
    if (*is_stored) {
        StoredAction const action { EventNumber { stored.number(0) },
            TaskNumber { stored.number(1) },
            GrantNumber { static_cast<std::uint32_t>(stored.number(2)) } };
        stored.restart();
        return FoundAction { action };
    }
    auto& dropped
        = m_database.statement("SELECT reason FROM dropped WHERE document = ? AND sequence = ?");
    auto const is_dropped = dropped.bind(1, document).bind(2, sequence).step();
    if (!is_dropped)
        return is_dropped.error();
    if (!*is_dropped)
        return FoundAction { DropReason::EffectWithoutAction };
    auto const reason = static_cast<std::size_t>(dropped.number(0));
    dropped.restart();
    return FoundAction { reason < drop_reason_names.size() ? static_cast<DropReason>(reason)
                                                           : DropReason::EffectWithoutAction };
}

Result<Transaction::Append> Transaction::append(
    RedactedEffect const& effect, StoredAction const& action)
{
    auto const& key = effect.key;
    auto const sealed = seal_bytes(m_keys, m_codec.encode(effect), associated_with(effect));
    if (!sealed)
        return sealed.error();
    auto& insert = m_database.statement("INSERT OR IGNORE INTO effect(event, document, sequence, "
                                        "grant_number, key, sealed) VALUES(?, ?, ?, ?, ?, ?)");
    insert.bind(1, action.number).bind(2, key.document).bind(3, key.sequence).bind(4, key.grant);
    if (auto const inserted
        = insert.bind(5, Bytes { sealed->key }).bind(6, Bytes { sealed->bytes }).run();
        !inserted)
        return inserted.error();
    return m_database.changes() == 1 ? Append::Stored : Append::Duplicate;
}

}
