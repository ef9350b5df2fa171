#include "../policy_words.hpp"
#include "../read_policy.hpp"
#include "../words.hpp"
#include "policy_subcommands.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

void say_app(Output& output, App const& app)
{
    output.line("  " + title_of(app));
    for (auto const& origin : app.origins)
        output.line("    at " + origin.text());
    std::vector<std::string> categories;
    for (auto const category : app.categories)
        categories.emplace_back(name_of(category));
    output.line("    captures: " + joined(categories));
    if (!app.excluded_paths.empty())
        output.line("    never on: " + joined(app.excluded_paths));
    if (!app.routes.empty())
        output.line("    recorded as: " + joined(app.routes));
    if (app.has_observation)
        output.line("    observation: on, for those who consent to it");
    for (auto const& rule : app.fields)
        output.line("    " + field_in_words(rule) + ": " + std::string { in_words(rule.rule) });
}

void say_policy(Output& output, Policy const& policy)
{
    output.heading(policy.organization_name + " <" + policy.organization_contact + ">");
    if (policy.stops_capture)
        output.line("All capture is stopped (stop_capture).");
    output.line("Purposes");
    for (auto const& purpose : policy.purposes)
        output.line("  " + purpose.id + ": " + purpose.description + " (for "
            + joined(purpose.recipients) + ")");
    output.line("Never for");
    output.line("  " + joined(policy.prohibited_purposes));
    output.line("Apps");
    for (auto const& app : policy.apps)
        say_app(output, app);
    output.line("To be kept (nothing deletes it by itself yet)");
    for (auto const& [category, days] : policy.retention_days)
        output.line(
            "  " + std::string { name_of(category) } + ": " + std::to_string(days) + " days");
    output.line("Before anything is released to others (not enforced yet)");
    output.line("  " + counted(static_cast<std::uint64_t>(policy.hold_back_hours), "hour")
        + " must pass, and there must be at least "
        + counted(static_cast<std::uint64_t>(policy.minimum_contributors), "contributor"));
    if (!policy.required_approvals.empty())
        output.line("  approved by: " + joined(policy.required_approvals));
    output.line("Digest " + policy.digest);
}

class PolicyShow final : public Command {
public:
    CLI::App* declare(CLI::App& policy) override
    {
        return policy.add_subcommand("show", "Show what the policy says");
    }

    Result<void> run(Context& context) override
    {
        auto const policy = read_policy(context.home);
        if (!policy)
            return policy.error();
        if (context.output.is_json())
            context.output.json(Json(to_json(*policy)));
        else
            say_policy(context.output, *policy);
        return {};
    }
};

}

std::unique_ptr<Command> make_policy_show() { return std::make_unique<PolicyShow>(); }

}
