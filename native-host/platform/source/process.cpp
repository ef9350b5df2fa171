#include <fairtrace/platform.hpp>

#include <chrono>
#include <sys/prctl.h>
#include <sys/resource.h>

namespace fairtrace {

Milliseconds now_milliseconds()
{
    namespace chrono = std::chrono;
    auto const since_epoch = chrono::system_clock::now().time_since_epoch();
    return Milliseconds { chrono::duration_cast<chrono::milliseconds>(since_epoch).count() };
}

Seconds now_seconds() { return Seconds { now_milliseconds().value() / 1000 }; }

void disable_core_dumps()
{
    ::rlimit const none { 0, 0 };
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

}
