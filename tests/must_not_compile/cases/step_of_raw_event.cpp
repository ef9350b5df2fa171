// expect: (invalid initialization|could not convert) .*NormalizedEvent
#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
nlohmann::json show(NormalizedEvent const& event) { return step_to_json(event); }
#else
nlohmann::json show(StoredEvent const& event) { return step_to_json(event); }
#endif
