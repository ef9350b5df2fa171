// What participants are shown of their own data, in portions: there may be a hundred thousand
// steps.
#pragma once

#include <fairtrace/events.hpp>

#include <cstdint>
#include <vector>

namespace fairtrace {

struct TaskOverview {
    StoredTask task;
    std::uint64_t steps = 0; // How many there are.
};

// A run of a task's steps, in their order.
struct StepRange {
    std::uint32_t from = 1; // The first one's place in the task.
    std::uint32_t limit = 0;
};

template<class Item>
struct Portion {
    std::vector<Item> items;
    bool has_more = false; // Behind the last one.
};

// How much of a step is told.
enum class StepDetail : std::uint8_t {
    InWords,
    AsExported, // Also the bytes that an export has of it.
};

}
