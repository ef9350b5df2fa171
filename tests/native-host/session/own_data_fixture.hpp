// Tasks to be listed, and what a page asks of them.
#pragma once

#include "session_fixture.hpp"

namespace fairtrace::test {

// One task for each name, with as many clicks as its name has letters.
inline void record_tasks(Conversation& host, std::vector<std::string> const& titles)
{
    std::uint32_t document = 0;
    for (auto const& title : titles) {
        auto start = request("start_task");
        start["title"] = title;
        REQUIRE(host.say(start)[0]["type"] == "done");
        auto const count = static_cast<std::uint32_t>(title.size());
        ++document;
        REQUIRE(only(host.say(batch(document, events(1, count, document))))
            == acknowledged(document, count));
        REQUIRE(host.say(request("stop_task"))[0]["type"] == "done");
    }
}

inline Json list_tasks(std::uint32_t limit)
{
    auto list = request("list_tasks");
    list["limit"] = limit;
    return list;
}

inline Json list_task_steps(std::int64_t task, std::uint32_t from, std::uint32_t limit)
{
    auto list = request("list_task_steps");
    list.update({ { "task", task }, { "from", from }, { "limit", limit } });
    return list;
}

inline std::vector<std::string> titles_in(Json const& answer)
{
    std::vector<std::string> titles;
    for (auto const& task : answer["tasks"])
        titles.push_back(task["title"]);
    return titles;
}

}
