// What the host says to the extension (schema/to-extension.schema.json), as JSON ready to be
// framed.
#pragma once

#include <fairtrace/erasure.hpp>
#include <fairtrace/events.hpp>
#include <fairtrace/own_data.hpp>
#include <fairtrace/protocol_version.hpp>
#include <fairtrace/result.hpp>

#include <nlohmann/json_fwd.hpp>

#include <span>
#include <string>

namespace fairtrace {

// What became of a batch; all of it is durable or counted when this is sent.
struct Acknowledgement {
    BatchNumber batch;
    std::uint32_t accepted = 0; // Events.
    std::uint32_t duplicates = 0; // Events.
    std::uint32_t effects = 0; // That are stored, now or before.
    std::array<std::uint32_t, drop_reason_names.size()> dropped {};
};

// What an error answers: a request, a batch or neither (number 0).
struct ErrorSubject {
    RequestNumber request;
    BatchNumber batch;
};

// What an older version has no word for is said with its nearest one, and nothing more is captured
// for it.
std::string encode_welcome(std::string_view host_version, Protocol protocol, nlohmann::json state);
std::string encode_state(nlohmann::json state, Protocol protocol);
std::string encode_ack(Acknowledgement const& ack, Protocol protocol);
std::string encode_done(RequestNumber request);
std::string encode_steps(RequestNumber request, std::span<StoredEvent const> steps);
std::string encode_tasks(RequestNumber request, Portion<TaskOverview> const& tasks);

// Steps of one task, and how they were asked for.
struct TaskSteps {
    TaskNumber task;
    std::uint32_t from = 1; // The first one's place in the task.
    Portion<StoredEvent> portion;
    StepDetail detail {};
};

// As many as fit into a message, at least one. One that alone does not fit goes without the bytes
// of its export.
std::string encode_task_steps(RequestNumber request, TaskSteps const& steps);
std::string encode_losses(RequestNumber request, std::span<LossCount const> losses);
std::string encode_erased(RequestNumber request, Erased const& erased);
std::string encode_error(Error const& error, ErrorSubject subject);

}
