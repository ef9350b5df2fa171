#include "../commands.hpp"
#include "../read_policy.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

std::string joined(std::vector<std::string> const& words)
{
    std::string text;
    for (auto const& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

void say_app(Output& output, App const& app)
{
    output.line("  " + app.name + " (" + app.id.text() + ")");
    for (auto const& origin : app.origins)
        output.line("    at " + origin.text());
    std::vector<std::string> categories;
    for (auto const category : app.categories)
        categories.emplace_back(name_of(category));
    output.line("    captures: " + joined(categories));
    if (!app.excluded_paths.empty())
        output.line("    never on: " + joined(app.excluded_paths));
}

void say_policy(Output& output, Policy const& policy)
{
    output.heading(policy.organization_name + " <" + policy.organization_contact + ">");
    output.line("Purposes");
    for (auto const& purpose : policy.purposes)
        output.line("  " + purpose.id + ": " + purpose.description + " (for "
            + joined(purpose.recipients) + ")");
    output.line("Never for");
    output.line("  " + joined(policy.prohibited_purposes));
    output.line("Apps");
    for (auto const& app : policy.apps)
        say_app(output, app);
    output.line("Kept");
    for (auto const& [category, days] : policy.retention_days)
        output.line(
            "  " + std::string { name_of(category) } + ": " + std::to_string(days) + " days");
    output.line("Before anything is released to others");
    output.line("  " + counted(static_cast<std::uint64_t>(policy.hold_back_hours), "hour")
        + " must pass, and there must be at least "
        + counted(static_cast<std::uint64_t>(policy.minimum_contributors), "contributor"));
    output.line("Digest " + policy.digest);
}

class PolicyCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const policy = root.add_subcommand("policy", "Check or show the policy");
        policy->fallthrough();
        policy->require_subcommand(1);
        m_check = policy->add_subcommand("check", "Say whether the policy can be used");
        m_check->fallthrough();
        policy->add_subcommand("show", "Show what the policy says")->fallthrough();
        return policy;
    }

    Result<void> run(Context& context) override
    {
        auto const policy = read_policy(context.home);
        if (!policy)
            return policy.error();
        if (m_check->parsed())
            check(context, *policy);
        else if (context.output.is_json())
            context.output.json(Json(to_json(*policy)));
        else
            say_policy(context.output, *policy);
        return {};
    }

private:
    static void check(Context& context, Policy const& policy)
    {
        auto const file = context.home.policy.string();
        if (context.output.is_json())
            return context.output.json(
                { { "ok", true }, { "path", file }, { "digest", policy.digest },
                    { "minimum_contributors", policy.minimum_contributors } });
        context.output.line(file + ": ok, " + counted(policy.apps.size(), "app") + ", "
            + counted(policy.purposes.size(), "purpose"));
        if (policy.minimum_contributors == 1)
            context.output.line("minimum_contributors is 1: what leaves may show one person's "
                                "work alone; say so in the notice.");
    }

    CLI::App* m_check = nullptr;
};

}

std::unique_ptr<Command> make_policy_command() { return std::make_unique<PolicyCommand>(); }

}
