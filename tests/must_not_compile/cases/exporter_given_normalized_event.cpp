// expect: cannot convert .*NormalizedEvent.* to .*span<.*StoredEvent
#include <fairtrace/export.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Result<void> write(
    Exporter& exporter, StoredTask const& task, std::vector<NormalizedEvent> const& steps)
{
    return exporter.trace(task, steps);
}
#else
Result<void> write(
    Exporter& exporter, StoredTask const& task, std::vector<StoredEvent> const& steps)
{
    return exporter.trace(task, steps);
}
#endif
