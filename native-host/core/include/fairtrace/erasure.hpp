// What can be erased. Erasing is final: the data keys that sealed what goes are destroyed, after
// what they also sealed and what stays was sealed anew; then rows and files are cleaned. Of erased
// steps only the numbers of their documents stay, so that none is stored again or missed.
#pragma once

#include <fairtrace/events.hpp>
#include <fairtrace/ids.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <variant>

namespace fairtrace {

struct EraseStep {
    EventNumber number;
};

// With all its steps, its title and the memory of its placeholders.
struct EraseTask {
    TaskNumber number;
};

// Steps of this second and later ones.
struct EraseSince {
    Seconds time;
};

// What was done in the last minutes before `now`.
constexpr EraseSince last_minutes(std::int64_t minutes, Seconds now)
{
    constexpr std::int64_t seconds_of_a_minute = 60;
    return { Seconds { now.value() - minutes * seconds_of_a_minute } };
}

struct EraseCategory {
    Category category;
};

struct EraseApp {
    AppId app;
};

// All steps, tasks and losses. Decisions about consent stay: they are the record of it.
struct EraseAll { };

// Retention: steps that are older at `now` than the days of their category; 86,400 seconds each,
// whatever the local clock does. A category without days keeps its steps.
struct EraseDue {
    std::map<Category, int> days; // 1 or more.
    Seconds now;

    struct Earlier {
        Seconds time;
        TaskNumber newest_task;
    };

    // Where the same days were looked after before: only tasks are opened that are newer, that are
    // not closed, or of which a step may have become due since.
    std::optional<Earlier> earlier {};
};

using ErasureScope
    = std::variant<EraseStep, EraseTask, EraseSince, EraseCategory, EraseApp, EraseAll, EraseDue>;

struct Erased {
    std::uint64_t steps = 0;
    std::uint64_t changed = 0; // Steps that stay without evidence or observation that went.
    std::uint64_t tasks = 0; // Those of which nothing is left.
    // Whether the files hold no byte of it any more. False while another process reads them: they
    // are cleaned when the store is opened next. The keys are gone in either case.
    bool files_are_clean = true;

    bool is_empty() const { return steps == 0 && changed == 0 && tasks == 0; }
};

}
