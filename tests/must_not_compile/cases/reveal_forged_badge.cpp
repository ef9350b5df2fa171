// expect: Badge<.*>::Badge.* is private within this context
#include <fairtrace/text.hpp>

using namespace fairtrace;

namespace fairtrace {
class Gate {
public:
    static Badge<Gate> badge() { return {}; }
};
}

#ifdef MUST_FAIL
std::string_view peek(RawText const& text) { return text.reveal(Badge<Gate> {}); }
#else
std::string_view peek(RawText const& text) { return text.reveal(Gate::badge()); }
#endif
