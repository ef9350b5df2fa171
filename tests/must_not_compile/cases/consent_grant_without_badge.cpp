// expect: no matching function for call to .*ConsentGrant::ConsentGrant
#include <fairtrace/consent.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
ConsentGrant grant(GrantNumber number) { return ConsentGrant(number, { Category::Clicks }); }
#else
Result<std::optional<ConsentGrant>> grant(ConsentLedger& ledger) { return ledger.grant(); }
#endif
