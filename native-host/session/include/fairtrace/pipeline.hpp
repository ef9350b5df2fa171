// The story in order: gate, normalize, redact, label, store. Takes decoded batches, gives
// acknowledgements that are true when they are given: everything in them is durable, or counted as
// dropped.
#pragma once

#include <fairtrace/gate.hpp>
#include <fairtrace/label.hpp>
#include <fairtrace/messages.hpp>
#include <fairtrace/normalize.hpp>
#include <fairtrace/policy.hpp>
#include <fairtrace/redact.hpp>
#include <fairtrace/replies.hpp>
#include <fairtrace/store.hpp>

#include <map>
#include <variant>
#include <vector>

namespace fairtrace {

class Pipeline {
public:
    // All outlive the pipeline; `notice` is that of `policy`.
    Pipeline(Policy const& policy, Notice const& notice, Store& store);

    // Stores all batches in one transaction (group commit). On an error nothing of them is stored
    // or acknowledged.
    Result<std::vector<Acknowledgement>> process(std::vector<EventBatch> batches, Milliseconds now);

    // Starts and stops a task in the participant's own words, redacted like all text.
    Result<void> start_task(RawText const& title, Seconds now);
    Result<void> stop_task();

private:
    // What became of an event or effect that was not known before.
    using Outcome = std::variant<Transaction::Append, DropReason>;

    Result<Acknowledgement> process_batch(
        Transaction& transaction, Gate const& gate, EventBatch batch);
    // These three take an event or an effect.
    template<class Captured>
    Result<void> take_each(Transaction& transaction, Gate const& gate,
        std::vector<std::variant<Captured, Malformed>> each, Acknowledgement& ack);
    template<class Captured>
    Result<void> take(
        Transaction& transaction, Gate const& gate, Captured captured, Acknowledgement& ack);
    Result<void> drop_malformed(
        Transaction& transaction, Malformed const& malformed, Acknowledgement& ack);
    Result<Outcome> keep(Transaction& transaction, AdmittedEvent admitted);
    Result<Outcome> keep(Transaction& transaction, AdmittedEffect admitted);
    Result<void> touch(Transaction& transaction, TaskNumber number, LabelledEvent const& step);
    Result<TaskNumber> task_for(Transaction& transaction, NormalizedEvent const& event);
    Result<void> close_inferred(Transaction& transaction, AppId const& app);
    Normalizer const& normalizer_of(AppId const& app) const;

    Policy const& m_policy;
    Notice const& m_notice;
    Store& m_store;
    std::map<AppId, Normalizer> m_normalizers;
    Redactor m_redactor;
    Labeller m_labeller;
};

}
