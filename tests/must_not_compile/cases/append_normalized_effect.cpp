// expect: no known conversion .*NormalizedEffect.* to .*RedactedEffect
#include <fairtrace/store.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Result<Transaction::Append> keep(Transaction& transaction, NormalizedEffect const& effect)
{
    return transaction.append(effect, StoredAction {});
}
#else
Result<Transaction::Append> keep(Transaction& transaction, RedactedEffect const& effect)
{
    return transaction.append(effect, StoredAction {});
}
#endif
