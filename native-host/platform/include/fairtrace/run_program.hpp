#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace fairtrace {

// Runs a program, the first word, to its end. It has nothing to read; what it says is added to
// `log`. Gives its exit code, or -1 if it did not start or did not end by itself.
int run_program(std::vector<std::string> const& words, std::filesystem::path const& log);

}
