#include "../policy_words.hpp"
#include "../read_policy.hpp"
#include "policy_subcommands.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

class PolicyCheck final : public Command {
public:
    CLI::App* declare(CLI::App& policy) override
    {
        auto* const check = policy.add_subcommand(
            "check", "Say whether the policy can be used, what it captures, and what is risky");
        check->add_flag("--strict", m_is_strict, "Exit with 1 where there are warnings");
        return check;
    }

    Result<void> run(Context& context) override
    {
        auto const read = read_policy_text(context.home);
        if (!read)
            return read.error();
        auto const advice = advice_on(read->policy, read->text);
        auto const file = context.home.policy.string();
        if (context.output.is_json())
            context.output.json(as_json(file, read->policy, advice));
        else
            say(context.output, file, read->policy, advice);
        if (m_is_strict && !advice.empty())
            context.verdict = Verdict::Failed;
        return {};
    }

private:
    static Json as_json(
        std::string const& file, Policy const& policy, std::vector<Advice> const& advice)
    {
        return { { "ok", true }, { "path", file }, { "digest", policy.digest },
            { "minimum_contributors", policy.minimum_contributors },
            { "apps", Json(to_json(policy)["apps"]) }, { "warnings", advice_to_json(advice) } };
    }

    static void say(Output& output, std::string const& file, Policy const& policy,
        std::vector<Advice> const& advice)
    {
        output.line(file + ": ok, " + counted(policy.apps.size(), "app") + ", "
            + counted(policy.purposes.size(), "purpose"));
        output.heading("With consent, this is captured");
        for (auto const& app : policy.apps)
            say_scope(output, app);
        if (!advice.empty())
            output.heading(counted(advice.size(), "warning"));
        say_advice(output, file, advice);
    }

    bool m_is_strict = false;
};

}

std::unique_ptr<Command> make_policy_check() { return std::make_unique<PolicyCheck>(); }

}
