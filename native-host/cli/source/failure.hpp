// How an error is said, and which exit code it has.
#pragma once

#include <fairtrace/platform.hpp>

#include <string>

namespace fairtrace {

int exit_code_of(ErrorCode code);

// One line: what is wrong and, in parentheses, what to do. A policy's error says file and line.
std::string describe(Error const& error, Home const& home);

}
