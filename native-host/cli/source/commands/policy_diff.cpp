#include "../policy_words.hpp"
#include "../read_policy.hpp"
#include "policy_subcommands.hpp"

#include <fairtrace/policy_difference.hpp>

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

constexpr std::size_t largest_policy = 16UL * 1024 * 1024;

// Drafts and old versions are compared from wherever they are, whoever can write them. What is
// wrong with one is said with its name, so the context points at it.
Result<Policy> read_version(Context& context, std::string const& file)
{
    context.home.policy = std::filesystem::absolute(file);
    auto const text = read_text_file(context.home.policy, largest_policy);
    if (!text)
        return Error { ErrorCode::PolicyUnreadable,
            "this policy cannot be read; check its path and permissions" };
    return parse_policy(*text);
}

class PolicyDiff final : public Command {
public:
    CLI::App* declare(CLI::App& policy) override
    {
        auto* const diff = policy.add_subcommand("diff",
            "Say what a new version of a policy widens and narrows; exits with 1 if it widens");
        diff->add_option("old", m_old, "The policy as it was")->required();
        diff->add_option("new", m_new, "The policy as it is to be")->required();
        return diff;
    }

    Result<void> run(Context& context) override
    {
        auto const before = read_version(context, m_old);
        if (!before)
            return before.error();
        auto const after = read_version(context, m_new);
        if (!after)
            return after.error();
        auto const changes = difference(*before, *after);
        auto const is_wider = widens(*before, *after);
        if (context.output.is_json())
            context.output.json({ { "widens", is_wider }, { "asks_for_consent_again", is_wider },
                { "changes", changes_to_json(changes) } });
        else
            say(context.output, changes, is_wider);
        if (is_wider)
            context.verdict = Verdict::Failed;
        return {};
    }

private:
    static void say(Output& output, std::vector<PolicyChange> const& changes, bool is_wider)
    {
        for (auto const effect : { Effect::Widens, Effect::Narrows, Effect::Rewords }) {
            for (auto const& change : changes) {
                if (change.effect == effect)
                    output.line(std::string { in_words(effect) } + "  " + change.place + ": "
                        + change.what);
            }
        }
        if (changes.empty())
            output.line("The same scope: nothing changes for participants.");
        else if (is_wider)
            output.line(
                "Everybody is asked for consent again, since it widens what they agreed to.");
        else
            output.line("Nobody is asked for consent again, since it widens nothing.");
    }

    std::string m_old;
    std::string m_new;
};

}

std::unique_ptr<Command> make_policy_diff() { return std::make_unique<PolicyDiff>(); }

}
