// expect: could not convert .*string.*Literal|no matching function for call to .*Literal
#include <fairtrace/result.hpp>

#include <string>

using namespace fairtrace;

#ifdef MUST_FAIL
Error fail(std::string const& text) { return Error { ErrorCode::NotJson, text }; }
#else
Error fail(std::string const&) { return Error { ErrorCode::NotJson, "not JSON" }; }
#endif
