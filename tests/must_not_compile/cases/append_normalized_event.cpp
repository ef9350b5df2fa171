// expect: no known conversion .*NormalizedEvent.* to .*LabelledEvent
#include <fairtrace/store.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Result<Transaction::Append> keep(Transaction& transaction, NormalizedEvent const& event)
{
    return transaction.append(event, TaskNumber { 1 });
}
#else
Result<Transaction::Append> keep(Transaction& transaction, LabelledEvent const& event)
{
    return transaction.append(event, TaskNumber { 1 });
}
#endif
