// expect: (no matching function|could not convert|cannot convert)
#include <fairtrace/gate.hpp>
#include <fairtrace/ports.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Gate gate(Policy const& policy, ConsentDecision decision) { return Gate { { policy, decision } }; }
#else
Gate gate(Policy const& policy, ConsentGrant grant) { return Gate { { policy, grant } }; }
#endif
