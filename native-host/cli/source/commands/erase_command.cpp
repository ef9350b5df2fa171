#include "../commands.hpp"
#include "../erased_words.hpp"
#include "../own_store.hpp"

#include <CLI/CLI.hpp>

#include <optional>

namespace fairtrace {

namespace {

std::map<std::string, Category> categories_by_name()
{
    std::map<std::string, Category> categories;
    for (std::size_t index = 0; index < category_names.size(); ++index)
        categories.emplace(category_names[index], static_cast<Category>(index));
    return categories;
}

class EraseCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const erase = root.add_subcommand(
            "erase", "Erase recorded steps for good, by destroying their keys");
        erase->fallthrough();
        auto* const task = erase->add_option("--task", m_task, "A task with all its steps, or one")
                               ->check(CLI::PositiveNumber);
        erase->add_option("--minutes", m_minutes, "What was done in the last N minutes")
            ->type_name("N")
            ->check(CLI::Range(1, 525'600));
        erase->add_option("--category", m_category, "A category, also where other steps note it")
            ->transform(CLI::CheckedTransformer { categories_by_name() });
        erase->add_option("--app", m_app, "The steps in an app, by its id in the policy");
        erase->add_flag("--everything", m_everything,
            "All steps, tasks and losses; not your decisions about consent");
        erase->add_option("--step", m_step, "Of the task this step only, as 'show' numbers it")
            ->needs(task)
            ->check(CLI::PositiveNumber);
        erase->add_flag("--yes", m_is_sure, "Do not ask");
        return erase;
    }

    Result<void> run(Context& context) override
    {
        if (scopes_said() != 1)
            return Error { ErrorCode::Usage,
                "say what to erase by one of --task, --minutes, --category, --app, --everything" };
        auto store = OwnStore::open(context.home, OpenMode::ReadWrite);
        if (!store)
            return store.error();
        auto const scope = chosen_scope(*store);
        if (!scope)
            return scope.error();
        if (auto const sure = make_sure(context); !sure || !*sure)
            return sure ? Result<void> {} : sure.error();
        auto const erased = store->erase(*scope);
        if (!erased)
            return erased.error();
        if (context.output.is_json())
            context.output.json(erased_to_json(*erased));
        else
            say_erased(context.output, *erased);
        return {};
    }

private:
    int scopes_said() const
    {
        return static_cast<int>(m_task > 0) + static_cast<int>(m_minutes > 0)
            + static_cast<int>(m_category.has_value()) + static_cast<int>(!m_app.empty())
            + static_cast<int>(m_everything);
    }

    Result<ErasureScope> chosen_scope(OwnStore& store) const
    {
        if (m_everything)
            return ErasureScope { EraseAll {} };
        if (m_minutes > 0)
            return ErasureScope { last_minutes(m_minutes, now_seconds()) };
        if (m_category)
            return ErasureScope { EraseCategory { *m_category } };
        if (!m_app.empty())
            return ErasureScope { EraseApp { AppId { m_app } } };
        return scope_in_task(store);
    }

    Result<ErasureScope> scope_in_task(OwnStore& store) const
    {
        TaskNumber const task { m_task };
        if (m_step == 0)
            return ErasureScope { EraseTask { task } };
        auto const steps = store.steps(task);
        if (!steps)
            return steps.error();
        if (m_step > steps->size())
            return Error { ErrorCode::UnknownTask,
                "the task has no such step; 'fairtrace show TASK' numbers them" };
        return ErasureScope { EraseStep { (*steps)[m_step - 1].number } };
    }

    Result<bool> make_sure(Context& context) const
    {
        if (m_is_sure)
            return true;
        if (context.output.is_json())
            return Error { ErrorCode::Usage,
                "erasing is final and asks first, which --json cannot; add --yes" };
        context.output.line("Erasing is final: nobody can bring it back. Erase? Type yes:");
        std::string answer;
        std::getline(context.input, answer);
        if (answer == "yes")
            return true;
        context.output.line("Nothing was erased.");
        return false;
    }

    std::int64_t m_task = 0;
    std::size_t m_step = 0;
    std::int64_t m_minutes = 0;
    std::optional<Category> m_category;
    std::string m_app;
    bool m_everything = false;
    bool m_is_sure = false;
};

}

std::unique_ptr<Command> make_erase_command() { return std::make_unique<EraseCommand>(); }

}
