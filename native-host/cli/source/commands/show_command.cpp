#include "../commands.hpp"
#include "../effect_words.hpp"
#include "../own_store.hpp"
#include "../why_words.hpp"
#include "../words.hpp"

#include <fairtrace/step_json.hpp>

#include <CLI/CLI.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

struct Shown {
    StoredTask task;
    std::vector<StoredEvent> steps;
    std::vector<LossCount> missing;
    bool with_reasons = false;
};

MaskCounts masks_of(std::vector<StoredEvent> const& steps)
{
    MaskCounts sum;
    for (auto const& step : steps)
        sum.add(masks_of(step));
    return sum;
}

std::string page_of(RedactedEvent const& event)
{
    auto page = event.page.app.text() + std::string { " " } + std::string { event.route.view() };
    if (!event.page.title.empty())
        page += " — " + std::string { event.page.title.view() };
    return page;
}

constexpr std::string_view indent = "      ";

// What came of the step, and what else was noted with it.
void say_more(Output& output, StoredEvent const& step)
{
    for (auto const& line : effect_in_words(step))
        output.line(std::string { indent } + line);
    if (auto const& seen = step.labelled.event.observation)
        output.line(std::string { indent } + "with "
            + counted(seen->elements.size(), "other element") + " of the page");
}

void say_why(Output& output, StoredEvent const& step)
{
    for (auto const& line : why_in_words(step))
        output.line(std::string { indent } + line);
}

void say_steps(Output& output, Shown const& shown)
{
    std::string page;
    std::size_t number = 0;
    for (auto const& step : shown.steps) {
        auto const& labelled = step.labelled;
        if (auto next = page_of(labelled.event); next != page) {
            page = std::move(next);
            output.line();
            output.line("on " + page);
        }
        auto digits = std::to_string(++number);
        digits.insert(0, 4 - std::min<std::size_t>(4, digits.size()), ' ');
        output.line(digits + ". " + std::string { labelled.sentence.view() });
        say_more(output, step);
        if (shown.with_reasons)
            say_why(output, step);
    }
}

void say_masks(Output& output, MaskCounts const& masks)
{
    output.line();
    output.heading("Masked");
    bool is_nothing = true;
    for (std::size_t index = 0; index < mask_type_names.size(); ++index) {
        auto const type = static_cast<MaskType>(index);
        if (masks.of(type) == 0)
            continue;
        is_nothing = false;
        output.line("  " + std::to_string(masks.of(type)) + " × " + std::string { in_words(type) });
    }
    if (is_nothing)
        output.line("  nothing");
}

// Values that were never read belong to the task; the other losses to the whole store.
std::uint64_t withheld_in(std::vector<StoredEvent> const& steps)
{
    auto const is_withheld = [](StoredEvent const& step) {
        auto const* const fill = std::get_if<Fill<RedactedText>>(&step.labelled.event.action);
        return fill != nullptr && std::holds_alternative<WithheldReason>(fill->value);
    };
    return static_cast<std::uint64_t>(std::count_if(steps.begin(), steps.end(), is_withheld));
}

void say_missing(Output& output, Shown const& shown)
{
    output.line();
    output.heading("Not captured");
    if (auto const withheld = withheld_in(shown.steps); withheld > 0)
        output.line(
            "  " + counted(withheld, "value") + " of sensitive or blocked fields, never read");
    for (auto const& loss : shown.missing)
        output.line("  " + counted(loss.count, "event") + " "
            + std::string { in_words(loss.reason) } + " (all tasks)");
    output.line("  by design: single keystrokes, their timing, and pointer positions");
}

Json shown_to_json(Shown const& shown)
{
    auto steps = Json::array();
    for (auto const& step : shown.steps) {
        Json json(step_to_json(step));
        json["index"] = steps.size() + 1;
        if (shown.with_reasons)
            json["why"] = Json(why_to_json(why_of(step)));
        steps.push_back(std::move(json));
    }
    auto missing = Json::array();
    for (auto const& loss : shown.missing)
        missing.push_back({ { "reason", name_of(loss.reason) }, { "count", loss.count } });
    auto const is_explicit = shown.task.boundary == TaskBoundary::Explicit;
    return { { "task",
                 { { "number", shown.task.number.value() }, { "title", shown.task.title.view() },
                     { "boundary", is_explicit ? "explicit" : "inferred" } } },
        { "steps", std::move(steps) }, { "masks", Json(masks_to_json(masks_of(shown.steps))) },
        { "missing", std::move(missing) } };
}

Result<StoredTask> find_task(OwnStore& store, std::int64_t number)
{
    auto const tasks = store.tasks();
    if (!tasks)
        return tasks.error();
    if (number == 0 && tasks->empty())
        return Error { ErrorCode::UnknownTask,
            "nothing is recorded yet; 'fairtrace status' says whether anything is, and why not" };
    if (number == 0)
        return tasks->back();
    for (auto const& task : *tasks) {
        if (task.number.value() == number)
            return task;
    }
    return Error { ErrorCode::UnknownTask,
        "there is no such task; 'fairtrace tasks' lists those that there are" };
}

class ShowCommand final : public Command {
public:
    CLI::App* declare(CLI::App& root) override
    {
        auto* const show = root.add_subcommand("show", "Show a task's steps in words");
        show->fallthrough();
        show->add_option("TASK", m_task, "Number of the task; the newest one if left out")
            ->check(CLI::PositiveNumber);
        show->add_flag(
            "--why", m_with_reasons, "Under each step what was masked in it, and by which rule");
        return show;
    }

    Result<void> run(Context& context) override
    {
        auto store = OwnStore::open(context.home);
        if (!store)
            return store.error();
        auto task = find_task(*store, m_task);
        if (!task)
            return task.error();
        auto steps = store->steps(task->number);
        if (!steps)
            return steps.error();
        auto losses = store->losses();
        if (!losses)
            return losses.error();
        Shown const shown { std::move(*task), std::move(*steps), std::move(*losses),
            m_with_reasons };
        if (context.output.is_json())
            context.output.json(shown_to_json(shown));
        else
            say(context.output, shown);
        return {};
    }

private:
    static void say(Output& output, Shown const& shown)
    {
        auto const title = shown.task.title.empty() ? "(no title)" : shown.task.title.view();
        output.heading(
            "Task " + std::to_string(shown.task.number.value()) + ": " + std::string { title });
        say_steps(output, shown);
        say_masks(output, masks_of(shown.steps));
        say_missing(output, shown);
    }

    std::int64_t m_task = 0;
    bool m_with_reasons = false;
};

}

std::unique_ptr<Command> make_show_command() { return std::make_unique<ShowCommand>(); }

}
