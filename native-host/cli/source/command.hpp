// A subcommand: one file in commands/, one line in commands.cpp.
#pragma once

#include "machine.hpp"
#include "output.hpp"
#include "progress.hpp"

#include <fairtrace/platform.hpp>

#include <filesystem>
#include <istream>
#include <memory>
#include <vector>

namespace CLI {
class App;
}

namespace fairtrace {

// What a command that checks something found; a failed check is no error, and has been said.
enum class Verdict {
    Passed,
    Failed,
};

struct Context {
    Home home;
    std::optional<std::filesystem::path> chosen_home; // --home, or FAIRTRACE_HOME.
    std::filesystem::path programs;
    std::istream& input;
    Output& output;
    Machine machine;
    Verdict verdict = Verdict::Passed;
    Progress progress {};
    std::filesystem::path at_fault {}; // The file that an error is about; said before its text.
};

class Command {
public:
    virtual ~Command() = default;
    // Adds the subcommand with its options; the options are bound to the command.
    virtual CLI::App* declare(CLI::App& root) = 0;
    virtual Result<void> run(Context& context) = 0;
};

std::vector<std::unique_ptr<Command>> make_commands();

}
