// expect: could not convert .*NormalizedEvent|conversion from .*NormalizedEvent.* to
// .*RedactedEvent
#include <fairtrace/events.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
RedactedEvent store(NormalizedEvent const& event) { return event; }
#else
RedactedEvent store(LabelledEvent const& event) { return event.event; }
#endif
