// expect: could not convert .*RawText.*RedactedText|conversion from .*RawText.* to .*RedactedText
#include <fairtrace/text.hpp>

using namespace fairtrace;

namespace fairtrace {
class Redactor {
public:
    static Badge<Redactor> badge() { return {}; }
};
}

#ifdef MUST_FAIL
RedactedText store(RawText const& text) { return text; }
#else
RedactedText store(RawText const&) { return RedactedText(Redactor::badge(), "[PERSON]"); }
#endif
