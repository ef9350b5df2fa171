// expect: (invalid initialization|could not convert) .*RawText
#include <fairtrace/step_json.hpp>

#include <nlohmann/json.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
nlohmann::json show(Action<RawText> const& action) { return action_to_json(action); }
#else
nlohmann::json show(Action<RedactedText> const& action) { return action_to_json(action); }
#endif
