// expect: Badge<.*>::Badge.* is private within this context
#include <fairtrace/consent.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
ConsentGrant grant(GrantNumber number)
{
    return ConsentGrant(Badge<ConsentLedger> {}, number, { Category::Clicks });
}
#else
Result<std::optional<ConsentGrant>> grant(ConsentLedger& ledger) { return ledger.grant(); }
#endif
