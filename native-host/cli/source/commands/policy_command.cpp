#include "../commands.hpp"
#include "policy_subcommands.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

class PolicyCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const policy
            = root.add_subcommand("policy", "Check, show, compare or extend the policy");
        policy->fallthrough();
        policy->require_subcommand(1);
        policy->add_option("--policy", m_file, "This file in place of the home's policy")
            ->type_name("FILE");
        for (auto maker : { make_policy_check, make_policy_show, make_policy_diff, make_policy_try,
                 make_policy_add_app }) {
            auto subcommand = maker();
            auto* const declared = subcommand->declare(*policy);
            declared->fallthrough();
            m_subcommands.push_back({ std::move(subcommand), declared });
        }
        return policy;
    }

    Result<void> run(Context& context) override
    {
        if (!m_file.empty()) {
            context.home.policy = std::filesystem::absolute(m_file);
            context.home.is_system_policy = false;
        }
        std::size_t index = 0;
        while (!m_subcommands[index].declared->parsed()) // One is: the command requires it.
            ++index;
        return m_subcommands[index].command->run(context);
    }

private:
    struct Subcommand {
        std::unique_ptr<Command> command;
        CLI::App* declared = nullptr;
    };

    std::vector<Subcommand> m_subcommands;
    std::string m_file;
};

}

std::unique_ptr<Command> make_policy_command() { return std::make_unique<PolicyCommand>(); }

}
