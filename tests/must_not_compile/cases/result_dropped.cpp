// expect: ignoring returned value of type .*Result
#include <fairtrace/result.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Result<int> count();

void use() { count(); }
#else
Result<int> count();

int use() { return count().has_value() ? 1 : 0; }
#endif
