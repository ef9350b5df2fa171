// expect: (could not convert|conversion from) .*RawText.* to .*json
#include <fairtrace/text.hpp>

#include <nlohmann/json.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
nlohmann::json to_json_of(RawText const& text) { return text; }
#else
nlohmann::json to_json_of(RedactedText const& text) { return text.view(); }
#endif
