// expect: no matching function for call to .*RawText::reveal
#include <fairtrace/text.hpp>

using namespace fairtrace;

#ifdef MUST_FAIL
std::string_view peek(RawText const& text, Badge<Labeller> badge) { return text.reveal(badge); }
#else
std::string_view peek(RawText const& text, Badge<Gate> badge) { return text.reveal(badge); }
#endif
