// expect: could not convert .*string.*RuleName|no matching function for call to .*RuleName
#include <fairtrace/masks.hpp>

#include <string>

using namespace fairtrace;

#ifdef MUST_FAIL
RuleName name_of_rule(std::string const& text) { return RuleName { text }; }
#else
RuleName name_of_rule(std::string const&) { return RuleName { "email" }; }
#endif
