#include "../commands.hpp"
#include "../erased_words.hpp"
#include "../own_store.hpp"
#include "../read_policy.hpp"

#include <CLI/CLI.hpp>

namespace fairtrace {

namespace {

class RetentionCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const retention
            = root.add_subcommand("retention", "Erase what is older than the policy lets it be");
        retention->fallthrough();
        retention->require_subcommand(1);
        retention
            ->add_subcommand("run",
                "Erase now what is due by the policy's retention_days; the host does so when it "
                "starts and every hour")
            ->fallthrough();
        return retention;
    }

    Result<void> run(Context& context) override
    {
        auto const policy = read_policy(context.home);
        if (!policy)
            return policy.error();
        auto store = OwnStore::open(context.home, OpenMode::ReadWrite);
        if (!store)
            return store.error();
        auto const erased = store->erase(EraseDue { policy->retention_days, now_seconds() });
        if (!erased)
            return erased.error();
        if (context.output.is_json())
            context.output.json(erased_to_json(*erased));
        else if (erased->is_empty())
            context.output.line("Nothing is older than the policy lets it be.");
        else
            say_erased(context.output, *erased);
        return {};
    }
};

}

std::unique_ptr<Command> make_retention_command() { return std::make_unique<RetentionCommand>(); }

}
