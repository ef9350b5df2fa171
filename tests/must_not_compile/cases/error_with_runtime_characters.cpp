// expect: is not a constant expression|call to consteval function
#include <fairtrace/result.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
Error fail(char const (&text)[8]) { return Error { ErrorCode::NotJson, text }; }
#else
Error fail(char const (&)[8]) { return Error { ErrorCode::NotJson, "not JSON" }; }
#endif
