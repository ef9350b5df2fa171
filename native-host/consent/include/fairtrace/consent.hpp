// What a participant decided. A decision names the categories that are granted; an empty one
// refuses or withdraws. A recording can be built only from a grant, and only the ledger makes
// grants.
#pragma once

#include <fairtrace/ports.hpp>

namespace fairtrace {

class ConsentLedger;

class ConsentGrant {
public:
    ConsentGrant(Badge<ConsentLedger>, GrantNumber number, std::vector<Category> categories)
        : m_number(number)
        , m_categories(std::move(categories))
    {
    }

    GrantNumber number() const { return m_number; }

    std::vector<Category> const& categories() const { return m_categories; }

private:
    GrantNumber m_number;
    std::vector<Category> m_categories;
};

class ConsentLedger {
public:
    // `records` outlives the ledger.
    explicit ConsentLedger(ConsentRecords& records)
        : m_records(records)
    {
    }

    Result<ConsentState> state();

    // Nothing while undecided, refused or withdrawn.
    Result<std::optional<ConsentGrant>> grant();

    // Records a decision, durable on return. `notice` is the digest of the policy whose notice was
    // shown.
    Result<ConsentDecision> decide(
        std::vector<Category> categories, std::string notice, Seconds now);

private:
    ConsentRecords& m_records;
};

}
