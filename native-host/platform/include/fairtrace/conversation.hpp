// A program that is started, told something and listened to, as a browser does with its host.
#pragma once

#include <fairtrace/result.hpp>

#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fairtrace {

struct ProgramCall {
    std::filesystem::path program;
    std::vector<std::string> arguments;
    std::vector<std::pair<std::string, std::string>> environment; // Beside this process's own.
    std::string input; // At most what a pipe takes at once, 4 KiB.
    std::chrono::milliseconds limit;
};

struct ProgramAnswer {
    std::string output; // What came until it was whole, the program ended or time was over.
    std::chrono::milliseconds time; // From the start to the last byte.
};

// Starts the program, writes the input and reads until `is_whole`. Then its input ends; if it does
// not end by itself within the limit, it is killed. What it says on standard error is lost. Error:
// host_missing, when it cannot be started.
Result<ProgramAnswer> ask_program(
    ProgramCall const& call, std::function<bool(std::string_view)> const& is_whole);

}
