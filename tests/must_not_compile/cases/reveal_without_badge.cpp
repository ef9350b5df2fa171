// expect: no matching function for call to .*RawText::reveal
#include <fairtrace/text.hpp>

using namespace fairtrace;

namespace fairtrace {
class Gate {
public:
    static Badge<Gate> badge() { return {}; }
};
}

#ifdef MUST_FAIL
std::string_view peek(RawText const& text) { return text.reveal(); }
#else
std::string_view peek(RawText const& text) { return text.reveal(Gate::badge()); }
#endif
