// What a participant decided. A decision names the categories that are granted; an empty one
// refuses or withdraws. A grant holds for what was read, and for less: under a policy, or a version
// of fairtrace, that goes beyond it the participant is asked again.
#pragma once

#include <fairtrace/consent_grant.hpp>
#include <fairtrace/ports.hpp>

namespace fairtrace {

class ConsentLedger {
public:
    // Both outlive the ledger; `notice` is that of the present policy.
    ConsentLedger(ConsentRecords& records, Notice const& notice)
        : m_records(records)
        , m_notice(notice)
    {
    }

    Result<ConsentState> state();

    // What was decided, whatever the present policy says.
    static ConsentState decided(std::optional<ConsentDecision> const& latest);

    // Nothing while undecided, refused or withdrawn, or when the present policy asks for more than
    // what was agreed to.
    Result<std::optional<ConsentGrant>> grant();

    // Records a decision about the present notice, durable on return. Refusing again changes
    // nothing.
    Result<void> decide(std::vector<Category> categories, Seconds now);

private:
    bool still_holds(ConsentDecision const& decision) const;

    ConsentRecords& m_records;
    Notice const& m_notice;
};

}
