#include <fairtrace/consent.hpp>
#include <fairtrace/pipeline.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

bool is_paused(std::optional<Milliseconds> paused_until, Milliseconds now)
{
    return paused_until && (paused_until->value() == 0 || now < *paused_until);
}

void count_drop(Acknowledgement& ack, DropReason reason)
{
    ++ack.dropped[static_cast<std::size_t>(reason)];
}

// Where what is stored now is counted, and what had been stored or dropped before.
struct Counts {
    std::uint32_t& stored;
    std::uint32_t& known;
};

Counts counts_for(CapturedEvent const&, Acknowledgement& ack)
{
    return { ack.accepted, ack.duplicates };
}

Counts counts_for(CapturedEffect const&, Acknowledgement& ack)
{
    return { ack.effects, ack.effects };
}

}

Pipeline::Pipeline(Policy const& policy, Notice const& notice, Store& store)
    : m_policy(policy)
    , m_notice(notice)
    , m_store(store)
{
    for (auto const& app : policy.apps)
        m_normalizers.emplace(app.id, Normalizer { app.routes });
}

Normalizer const& Pipeline::normalizer_of(AppId const& app) const
{
    return m_normalizers.at(app); // The gate admits only events of apps of this policy.
}

Result<std::vector<Acknowledgement>> Pipeline::process(
    std::vector<EventBatch> batches, Milliseconds now)
{
    auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    // Read inside the transaction, so that another browser's withdrawal or pause holds from its
    // commit on.
    auto const grant = ConsentLedger { m_store, m_notice }.grant();
    if (!grant)
        return grant.error();
    auto const paused_until = m_store.paused_until();
    if (!paused_until)
        return paused_until.error();
    Gate const gate { GateContext { m_policy, *grant, is_paused(*paused_until, now) } };

    std::vector<Acknowledgement> acknowledgements;
    for (auto& batch : batches) {
        auto acknowledgement = process_batch(**transaction, gate, std::move(batch));
        if (!acknowledgement)
            return acknowledgement.error();
        acknowledgements.push_back(*acknowledgement);
    }
    if (auto const committed = (*transaction)->commit(); !committed)
        return committed.error();
    return acknowledgements;
}

Result<Acknowledgement> Pipeline::process_batch(
    Transaction& transaction, Gate const& gate, EventBatch batch)
{
    Acknowledgement ack { batch.number };
    if (auto const taken = take_each(transaction, gate, std::move(batch.events), ack); !taken)
        return taken.error();
    // Afterwards: an effect may have come together with its action.
    if (auto const taken = take_each(transaction, gate, std::move(batch.effects), ack); !taken)
        return taken.error();
    for (auto const& loss : batch.losses) {
        if (auto const recorded = transaction.record_loss(loss.document, loss.reason, loss.count);
            !recorded)
            return recorded.error();
    }
    return ack;
}

template<class Captured>
Result<void> Pipeline::take_each(Transaction& transaction, Gate const& gate,
    std::vector<std::variant<Captured, Malformed>> each, Acknowledgement& ack)
{
    for (auto& one : each) {
        auto* const captured = std::get_if<Captured>(&one);
        auto const taken = captured ? take(transaction, gate, std::move(*captured), ack)
                                    : drop_malformed(transaction, std::get<Malformed>(one), ack);
        if (!taken)
            return taken;
    }
    return {};
}

Result<void> Pipeline::drop_malformed(
    Transaction& transaction, Malformed const& malformed, Acknowledgement& ack)
{
    count_drop(ack, DropReason::Malformed);
    return malformed.key ? transaction.record_drop(*malformed.key, DropReason::Malformed)
                         : Result<void> {};
}

template<class Captured>
Result<void> Pipeline::take(
    Transaction& transaction, Gate const& gate, Captured captured, Acknowledgement& ack)
{
    auto const key = captured.key;
    auto const counts = counts_for(captured, ack);
    // Asked first, so that what became of a redelivered event stays: it makes no task, numbers no
    // placeholder, is not counted as lost once it is stored nor stored once it is counted as lost.
    auto const known = transaction.is_known(key);
    if (!known)
        return known.error();
    if (*known) {
        ++counts.known;
        return {};
    }
    auto admitted = gate.admit(std::move(captured));
    auto const* const objection = std::get_if<DropReason>(&admitted);
    auto const outcome = objection ? Result<Outcome> { *objection }
                                   : keep(transaction, std::get<0>(std::move(admitted)));
    if (!outcome)
        return outcome.error();
    if (auto const* reason = std::get_if<DropReason>(&*outcome)) {
        count_drop(ack, *reason);
        return transaction.record_drop(key, *reason);
    }
    ++(*outcome == Outcome { Transaction::Append::Stored } ? counts.stored : counts.known);
    return {};
}

Result<Pipeline::Outcome> Pipeline::keep(Transaction& transaction, AdmittedEvent admitted)
{
    auto normalized = normalizer_of(admitted.app).normalize(std::move(admitted));
    auto const task = task_for(transaction, normalized);
    if (!task)
        return task.error();
    auto const memory = transaction.placeholders(*task);
    if (!memory)
        return memory.error();
    auto redacted = m_redactor.redact(std::move(normalized), **memory);
    if (!redacted)
        return redacted.error();
    auto const labelled = m_labeller.label(std::move(*redacted));
    auto const appended = transaction.append(labelled, *task);
    if (!appended)
        return appended.error();
    if (auto const updated = touch(transaction, *task, labelled); !updated)
        return updated.error();
    return Outcome { *appended };
}

Result<Pipeline::Outcome> Pipeline::keep(Transaction& transaction, AdmittedEffect admitted)
{
    auto const key = admitted.effect.key;
    auto const found = transaction.find_action(key.document, admitted.effect.action);
    if (!found)
        return found.error();
    // What kept an action out of the store holds for what came of it, and is counted for both.
    if (auto const* reason = std::get_if<DropReason>(&*found))
        return Outcome { *reason };
    auto const& action = std::get<StoredAction>(*found);
    // Under the same grant as its action, whose category the gate saw: the kind that an effect
    // names is not taken on trust.
    if (action.grant != key.grant)
        return Outcome { DropReason::StaleGrant };
    auto normalized = normalizer_of(admitted.app).normalize(std::move(admitted));
    auto const memory = transaction.placeholders(action.task);
    if (!memory)
        return memory.error();
    auto const redacted = m_redactor.redact(std::move(normalized), **memory);
    if (!redacted)
        return redacted.error();
    auto const appended = transaction.append(*redacted, action);
    if (!appended)
        return appended.error();
    // An action has one effect; what calls itself another one is none.
    if (*appended == Transaction::Append::Duplicate)
        return Outcome { DropReason::Malformed };
    return Outcome { *appended };
}

Result<void> Pipeline::touch(Transaction& transaction, TaskNumber number, LabelledEvent const& step)
{
    auto const open = transaction.open_tasks();
    if (!open)
        return open.error();
    auto const found = std::find_if(
        open->begin(), open->end(), [&](StoredTask const& task) { return task.number == number; });
    auto const is_titled = !found->title.empty();
    if (is_titled && found->last_active >= step.event.time)
        return {};
    auto task = *found;
    task.last_active = std::max(task.last_active, step.event.time);
    if (!is_titled)
        task.title = m_labeller.task_title(step);
    return transaction.update_task(task);
}

Result<TaskNumber> Pipeline::task_for(Transaction& transaction, NormalizedEvent const& event)
{
    auto const open = transaction.open_tasks();
    if (!open)
        return open.error();
    auto const choice = choose_task(*open, event.page.app, event.time);
    if (choice.existing)
        return *choice.existing;
    if (auto const closed = close_inferred(transaction, event.page.app); !closed)
        return closed.error();
    return transaction.create_task(
        { {}, TaskBoundary::Inferred, event.page.app, {}, event.time, event.time, true });
}

// Each app has one open inferred task at most, so that their number stays small for good.
Result<void> Pipeline::close_inferred(Transaction& transaction, AppId const& app)
{
    auto const open = transaction.open_tasks();
    if (!open)
        return open.error();
    std::vector<StoredTask> const tasks(open->begin(), open->end());
    for (auto task : tasks) {
        if (task.boundary != TaskBoundary::Inferred || task.app != app)
            continue;
        task.is_open = false;
        if (auto const updated = transaction.update_task(task); !updated)
            return updated;
    }
    return {};
}

Result<void> Pipeline::start_task(RawText const& title, Seconds now)
{
    if (auto const stopped = stop_task(); !stopped)
        return stopped;
    auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    StoredTask task { {}, TaskBoundary::Explicit, {}, {}, now, now, true };
    auto const number = (*transaction)->create_task(task);
    if (!number)
        return number.error();
    task.number = *number;
    auto const memory = (*transaction)->placeholders(task.number);
    if (!memory)
        return memory.error();
    auto redacted = m_redactor.redact_title(title, **memory);
    if (!redacted)
        return redacted.error();
    task.title = std::move(*redacted);
    if (auto const updated = (*transaction)->update_task(task); !updated)
        return updated;
    return (*transaction)->commit();
}

Result<void> Pipeline::stop_task()
{
    auto transaction = m_store.begin();
    if (!transaction)
        return transaction.error();
    auto const open = (*transaction)->open_tasks();
    if (!open)
        return open.error();
    std::vector<StoredTask> const tasks(open->begin(), open->end());
    for (auto task : tasks) {
        if (task.boundary != TaskBoundary::Explicit)
            continue;
        task.is_open = false;
        if (auto const updated = (*transaction)->update_task(task); !updated)
            return updated;
    }
    return (*transaction)->commit();
}

}
