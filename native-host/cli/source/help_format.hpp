// What --help says. CLI11 lists a command's own options; whoever asks for the help of a subcommand
// wants those of the commands above it too, as far as they do something there.
#pragma once

#include <CLI/CLI.hpp>

namespace fairtrace {

class HelpFormat final : public CLI::Formatter {
public:
    std::string make_footer(CLI::App const* app) const override;
};

}
