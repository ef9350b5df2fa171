// What the session answers to the page on which participants see their own data. Whether anything
// is captured now does not matter for that.
#include <fairtrace/session.hpp>

namespace fairtrace {

// Gives what `read` gives of the store, or says why there is nothing to read.
template<class Read>
auto Session::from_store(RequestNumber request, Read read)
    -> std::optional<std::decay_t<decltype(*read(std::declval<Store&>()))>>
{
    if (!m_rooms.store) {
        refuse(request, *m_rooms.problem);
        return std::nullopt;
    }
    auto result = read(*m_rooms.store);
    if (!result) {
        refuse(request, result.error());
        return std::nullopt;
    }
    return std::move(*result);
}

namespace {

ErasureScope scope_of(RequestedErasure const& requested)
{
    return std::visit(
        [](auto const& one) -> ErasureScope {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, EraseMinutes>)
                return last_minutes(one.minutes, now_seconds());
            else
                return one;
        },
        requested);
}

}

void Session::answer(ListTasksMessage const& list)
{
    auto const tasks = from_store(
        list.request, [&](Store& store) { return store.newest_tasks(list.before, list.limit); });
    if (tasks)
        m_send(encode_tasks(list.request, *tasks));
}

void Session::answer(ListTaskStepsMessage const& list)
{
    auto steps = from_store(
        list.request, [&](Store& store) { return store.steps(list.task, list.range); });
    if (steps)
        m_send(encode_task_steps(
            list.request, { list.task, list.range.from, std::move(*steps), list.detail }));
}

void Session::answer(ListLossesMessage const& list)
{
    auto const losses = from_store(list.request, [](Store& store) { return store.losses(); });
    if (losses)
        m_send(encode_losses(list.request, *losses));
}

void Session::answer(EraseMessage const& erase)
{
    auto const erased = from_store(
        erase.request, [&](Store& store) { return store.erase(scope_of(erase.scope)); });
    if (!erased)
        return;
    m_send(encode_erased(erase.request, *erased));
    // Other pages show steps too.
    send_state();
}

}
