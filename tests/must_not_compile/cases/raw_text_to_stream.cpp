// expect: no match for .operator<<.
#include <fairtrace/text.hpp>

#include <iostream>

using namespace fairtrace;

#ifdef MUST_FAIL
void print(RawText const& text) { std::cout << text; }
#else
void print(RedactedText const& text) { std::cout << text.view(); }
#endif
