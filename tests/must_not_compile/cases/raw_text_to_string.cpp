// expect: conversion from .*RawText.* to .*string.* requested|could not convert .*RawText.*string
#include <fairtrace/text.hpp>

using namespace fairtrace;

namespace fairtrace {
class Gate {
public:
    static Badge<Gate> badge() { return {}; }
};
}

#ifdef MUST_FAIL
std::string read(RawText const& text) { return text; }
#else
std::string read(RawText const& text) { return std::string(text.reveal(Gate::badge())); }
#endif
