// expect: ignoring returned value of type .*Result
#include <fairtrace/result.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Result<void> write();

void use() { write(); }
#else
Result<void> write();

bool use() { return write().has_value(); }
#endif
