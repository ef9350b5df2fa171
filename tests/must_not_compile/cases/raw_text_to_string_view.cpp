// expect: could not convert .*RawText.*string_view
#include <fairtrace/text.hpp>

using namespace fairtrace;

namespace fairtrace {
class Gate {
public:
    static Badge<Gate> badge() { return {}; }
};
}

#ifdef MUST_FAIL
std::string_view read(RawText const& text) { return text; }
#else
std::string_view read(RawText const& text) { return text.reveal(Gate::badge()); }
#endif
