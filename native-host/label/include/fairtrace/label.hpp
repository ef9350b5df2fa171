// Takes a redacted event, gives it with a sentence as a person would say it, built from redacted
// parts and fixed words only. Also decides which task a step belongs to.
#pragma once

#include <fairtrace/events.hpp>

#include <optional>
#include <span>

namespace fairtrace {

class Labeller {
public:
    LabelledEvent label(RedactedEvent&& event) const;

    // Title of an inferred task, from its first step.
    RedactedText task_title(LabelledEvent const& first) const;
};

struct TaskChoice {
    std::optional<TaskNumber> existing; // Nothing: a new task begins.
};

// A task that the participant started holds everything until it is stopped; else the open inferred
// task of this app that was active within the last five minutes.
TaskChoice choose_task(std::span<StoredTask const> open, AppId const& app, Seconds when);

}
