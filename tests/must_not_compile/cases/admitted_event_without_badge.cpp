// expect: no matching function for call to .*AdmittedEvent::AdmittedEvent
#include <fairtrace/events.hpp>

using namespace fairtrace;

namespace fairtrace {
class Gate {
public:
    static Badge<Gate> badge() { return {}; }
};
}

#ifdef MUST_FAIL
AdmittedEvent admit(CapturedEvent event, AppId app)
{
    return AdmittedEvent(std::move(event), std::move(app), FieldRule::Redact);
}
#else
AdmittedEvent admit(CapturedEvent event, AppId app)
{
    return AdmittedEvent(Gate::badge(), std::move(event), std::move(app), FieldRule::Redact);
}
#endif
