#include "commands.hpp"

namespace fairtrace {

std::vector<std::unique_ptr<Command>> make_commands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(make_policy_command());
    commands.push_back(make_package_command());
    commands.push_back(make_install_command());
    commands.push_back(make_uninstall_command());
    commands.push_back(make_doctor_command());
    commands.push_back(make_status_command());
    commands.push_back(make_tasks_command());
    commands.push_back(make_show_command());
    commands.push_back(make_export_command());
    commands.push_back(make_erase_command());
    commands.push_back(make_retention_command());
    commands.push_back(make_redact_command());
    return commands;
}

}
