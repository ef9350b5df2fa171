// expect: Badge<.*>::Badge.* is private within this context
#include <fairtrace/events.hpp>

using namespace fairtrace;

namespace fairtrace {
class Gate {
public:
    static Badge<Gate> badge() { return {}; }
};
}

#ifdef MUST_FAIL
AdmittedEffect admit(CapturedEffect effect, AppId app)
{
    return AdmittedEffect(Badge<Gate> {}, std::move(effect), std::move(app));
}
#else
AdmittedEffect admit(CapturedEffect effect, AppId app)
{
    return AdmittedEffect(Gate::badge(), std::move(effect), std::move(app));
}
#endif
