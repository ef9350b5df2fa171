// What a person asks of install and uninstall: the same options, and what must hold before either
// looks at a file.
#pragma once

#include "../command.hpp"

#include <fairtrace/browsers.hpp>

namespace fairtrace {

struct InstallationRequest {
    bool is_for_user = false;
    bool is_for_machine = false;
    bool is_rehearsal = false;
    std::vector<std::string> browsers; // Ids; empty: those that there are.
    std::string folder; // In place of any browser's own.
    std::string package; // Empty: the one that is installed, if any.

    Scope scope() const { return is_for_machine ? Scope::Machine : Scope::User; }

    bool takes(WebBrowser const& browser) const;
};

void declare_options(CLI::App& command, InstallationRequest& request);

// Errors: usage, for options that contradict one another and browsers that are not known;
// output_not_writable, for changes of the machine by someone who is not root.
Result<void> check_request(InstallationRequest const& request, Context const& context);

// Remembers the file that the error is about, so that it is said with it.
Error blame(Context& context, std::filesystem::path file, Error error);

}
