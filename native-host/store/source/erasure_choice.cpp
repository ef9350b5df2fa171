#include "erasure_choice.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::int64_t seconds_of_a_day = 86'400;

Category category_of_step(LabelledEvent const& step)
{
    return category_of(kind_of(step.event.action));
}

// Takes out evidence and observation of the categories that are to go; `goes` says which.
template<class Goes>
Fate choose(StoredEvent& step, Goes goes)
{
    auto& event = step.labelled.event;
    if (goes(category_of_step(step.labelled)))
        return Fate::Goes;
    auto const gone = std::erase_if(
        event.evidence, [&](auto const& evidence) { return goes(category_of(evidence.kind)); });
    auto const is_observed = event.observation && goes(Category::Observation);
    if (is_observed)
        event.observation.reset();
    return gone > 0 || is_observed ? Fate::Changes : Fate::Stays;
}

}

bool may_have_due(EraseDue const& scope, StoredTask const& task)
{
    if (!scope.earlier || scope.earlier->time > scope.now || task.is_open
        || task.number > scope.earlier->newest_task)
        return true;
    return std::any_of(scope.days.begin(), scope.days.end(), [&](auto const& category) {
        auto const age = (category.second + 1) * seconds_of_a_day;
        auto const last_due = task.last_active.value() + age;
        auto const first_due = task.started.value() + age - 2 * seconds_of_a_day;
        return last_due >= scope.earlier->time.value() && first_due <= scope.now.value();
    });
}

ErasureChoice::ErasureChoice(ErasureScope const& scope)
    : m_scope(scope)
{
}

Fate ErasureChoice::decide(StoredEvent& step)
{
    return std::visit([&](auto const& scope) { return decide(scope, step); }, m_scope);
}

Fate ErasureChoice::decide(EraseStep const& scope, StoredEvent& step)
{
    return step.number == scope.number ? Fate::Goes : Fate::Stays;
}

// Which steps a task has, its rows say.
Fate ErasureChoice::decide(EraseTask const& /*scope*/, StoredEvent& /*step*/) { return Fate::Goes; }

Fate ErasureChoice::decide(EraseSince const& scope, StoredEvent& step)
{
    return step.labelled.event.time >= scope.time ? Fate::Goes : Fate::Stays;
}

Fate ErasureChoice::decide(EraseCategory const& scope, StoredEvent& step)
{
    return choose(step, [&](Category category) { return category == scope.category; });
}

Fate ErasureChoice::decide(EraseApp const& scope, StoredEvent& step)
{
    return step.labelled.event.page.app == scope.app ? Fate::Goes : Fate::Stays;
}

Fate ErasureChoice::decide(EraseAll const& /*scope*/, StoredEvent& /*step*/) { return Fate::Goes; }

Fate ErasureChoice::decide(EraseDue const& scope, StoredEvent& step)
{
    auto time = step.labelled.event.time;
    if (time > scope.now)
        time = m_later.value_or(scope.now);
    else
        m_later = time;
    return choose(step, [&](Category category) {
        auto const days = scope.days.find(category);
        return days != scope.days.end()
            && scope.now.value() - time.value() > seconds_of_a_day * days->second;
    });
}

}
