#include "../commands.hpp"
#include "../own_store.hpp"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

Json task_to_json(StoredTask const& task, std::size_t steps)
{
    return { { "number", task.number.value() }, { "title", task.title.view() },
        { "boundary", task.boundary == TaskBoundary::Explicit ? "explicit" : "inferred" },
        { "app", task.app.text() }, { "open", task.is_open }, { "steps", steps } };
}

std::string task_line(StoredTask const& task, std::size_t steps)
{
    auto number = std::to_string(task.number.value());
    number.insert(0, 4 - std::min<std::size_t>(4, number.size()), ' ');
    auto const title = task.title.empty() ? "(no title)" : std::string { task.title.view() };
    return number + "  " + title + " — " + counted(steps, "step") + (task.is_open ? ", open" : "");
}

class TasksCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const tasks = root.add_subcommand("tasks", "List the recorded tasks");
        tasks->fallthrough();
        return tasks;
    }

    Result<void> run(Context& context) override
    {
        auto store = OwnStore::open(context.home);
        if (!store)
            return store.error();
        auto const tasks = store->tasks();
        if (!tasks)
            return tasks.error();
        auto list = Json::array();
        for (auto const& task : *tasks) {
            auto const steps = store->steps(task.number);
            if (!steps)
                return steps.error();
            list.push_back(task_to_json(task, steps->size()));
            if (!context.output.is_json())
                context.output.line(task_line(task, steps->size()));
        }
        if (context.output.is_json())
            context.output.json({ { "tasks", std::move(list) } });
        else if (tasks->empty())
            context.output.line("Nothing is recorded yet.");
        return {};
    }
};

}

std::unique_ptr<Command> make_tasks_command() { return std::make_unique<TasksCommand>(); }

}
