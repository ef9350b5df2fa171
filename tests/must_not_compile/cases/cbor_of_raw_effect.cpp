// expect: (invalid initialization|could not convert) .*NormalizedEffect
#include <fairtrace/step_json.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
auto bytes(NormalizedEffect const& effect) { return effect_to_cbor(effect); }
#else
auto bytes(RedactedEffect const& effect) { return effect_to_cbor(effect); }
#endif
