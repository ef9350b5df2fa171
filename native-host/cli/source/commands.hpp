// The makers of the subcommands; each is defined in its own file in commands/.
#pragma once

#include "command.hpp"

namespace fairtrace {

std::unique_ptr<Command> make_policy_command();
std::unique_ptr<Command> make_package_command();
std::unique_ptr<Command> make_install_command();
std::unique_ptr<Command> make_uninstall_command();
std::unique_ptr<Command> make_doctor_command();
std::unique_ptr<Command> make_status_command();
std::unique_ptr<Command> make_tasks_command();
std::unique_ptr<Command> make_show_command();
std::unique_ptr<Command> make_export_command();
std::unique_ptr<Command> make_erase_command();
std::unique_ptr<Command> make_retention_command();
std::unique_ptr<Command> make_redact_command();

}
