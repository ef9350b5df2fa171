// expect: (invalid initialization|could not convert) .*NormalizedEvent
#include <fairtrace/step_json.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
auto bytes(NormalizedEvent const& event) { return step_to_cbor(event); }
#else
auto bytes(LabelledEvent const& event) { return step_to_cbor(event); }
#endif
