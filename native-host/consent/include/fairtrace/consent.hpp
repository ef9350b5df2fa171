// What a participant decided. A decision names the categories that are granted; an empty one
// refuses or withdraws. A grant holds for the notice that was read: under another policy the
// participant is asked again.
#pragma once

#include <fairtrace/consent_grant.hpp>
#include <fairtrace/ports.hpp>

#include <string>

namespace fairtrace {

class ConsentLedger {
public:
    // `records` outlives the ledger; `notice` is the digest of the present policy, whose notice is
    // shown.
    ConsentLedger(ConsentRecords& records, std::string notice)
        : m_records(records)
        , m_notice(std::move(notice))
    {
    }

    Result<ConsentState> state();

    // Nothing while undecided, refused or withdrawn, or when the grant was given under another
    // notice.
    Result<std::optional<ConsentGrant>> grant();

    // Records a decision about the present notice, durable on return. Refusing again changes
    // nothing.
    Result<void> decide(std::vector<Category> categories, Seconds now);

private:
    ConsentRecords& m_records;
    std::string m_notice;
};

}
