// Tells when the policy that holds may have changed: its file was written, replaced or removed, or
// a system policy came or went. Costs nothing while nothing changes.
#pragma once

#include <fairtrace/platform.hpp>

namespace fairtrace {

class PolicyWatch {
public:
    explicit PolicyWatch(Home const& home);
    ~PolicyWatch();
    PolicyWatch(PolicyWatch const&) = delete;
    PolicyWatch& operator=(PolicyWatch const&) = delete;

    // Readable once something happened; owned by the watch. Negative where the system cannot watch:
    // then a change holds from the host's next start.
    int descriptor() const { return m_descriptor; }

    // Takes what was told and follows folders that came or went. Whoever reads the policy after
    // this misses no change.
    void renew();

private:
    Home m_home;
    int m_descriptor;
};

}
