// expect: no known conversion .*RedactedEvent.* to .*LabelledEvent
#include <fairtrace/store.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Result<Transaction::Append> keep(Transaction& transaction, RedactedEvent const& event)
{
    return transaction.append(event, TaskNumber { 1 });
}
#else
Result<Transaction::Append> keep(Transaction& transaction, LabelledEvent const& event)
{
    return transaction.append(event, TaskNumber { 1 });
}
#endif
