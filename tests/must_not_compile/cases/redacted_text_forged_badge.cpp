// expect: Badge<.*>::Badge.* is private within this context
#include <fairtrace/text.hpp>

using namespace fairtrace;

namespace fairtrace {
class Redactor {
public:
    static Badge<Redactor> badge() { return {}; }
};
}

#ifdef MUST_FAIL
RedactedText make(std::string text) { return RedactedText(Badge<Redactor> {}, std::move(text)); }
#else
RedactedText make(std::string text) { return RedactedText(Redactor::badge(), std::move(text)); }
#endif
