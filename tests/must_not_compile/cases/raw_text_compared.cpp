// expect: no match for .operator==.
#include <fairtrace/text.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
bool same(RawText const& left, RawText const& right) { return left == right; }
#else
bool same(RedactedText const& left, RedactedText const& right) { return left == right; }
#endif
