// The command line. Exit codes: 0 ok, 1 a check failed or something could not be done, 2 wrong
// usage, 3 refused by policy or consent, 4 damaged data. Every error is one line on `error`; with
// --json an object {"error": {"code", "message"}}.
#pragma once

#include <filesystem>
#include <istream>
#include <ostream>
#include <string>
#include <vector>

namespace fairtrace {

struct CommandLine {
    std::vector<std::string> arguments; // Without the program's name.
    std::filesystem::path programs; // The folder that this program and fairtrace-host are in.
    std::istream& input;
    std::ostream& output;
    std::ostream& error;
    bool has_colours = false;
    std::filesystem::path machine_root = "/"; // Where the machine's files are; tests give another.
    bool is_watched = false; // Somebody sees `error` as it comes.
};

int run_command_line(CommandLine line);

}
