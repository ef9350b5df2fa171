// Steps to erase, for the tests of erasing and of retention.
#pragma once

#include "store_fixture.hpp"

namespace fairtrace::test {

inline constexpr std::int64_t day = 86'400;
inline constexpr std::int64_t noon = 1'790'000'000;

inline LabelledEvent step_at(std::int64_t time, EventKey const& key, char const* app = "orders-app")
{
    auto made = step(key);
    made.event.time = Seconds { time };
    made.event.page.app = AppId { app };
    return made;
}

inline Evidence<RedactedText> click_evidence()
{
    Evidence<RedactedText> evidence;
    evidence.kind = ActionKind::Click;
    return evidence;
}

inline LabelledEvent check_with_evidence(EventKey const& key)
{
    auto made = step(key, "Check “Express”");
    Check<RedactedText> check;
    check.target.tag = Tag::Input;
    check.target.name = Redactor::text("Express");
    made.event.action = check;
    made.event.evidence = { click_evidence() };
    made.event.observation.emplace();
    return made;
}

inline TaskNumber store_task(Store& store, std::vector<LabelledEvent> const& steps,
    std::string const& title = "orders-app: A task")
{
    auto transaction = OpenStore::value_of(store.begin());
    auto const task = OpenStore::value_of(transaction->create_task(new_task(title)));
    for (auto const& one : steps)
        REQUIRE(transaction->append(one, task));
    REQUIRE(transaction->commit());
    return task;
}

inline Erased erase(Store& store, ErasureScope const& scope)
{
    return OpenStore::value_of(store.erase(scope));
}

inline std::vector<std::uint32_t> sequences(Store& store)
{
    std::vector<std::uint32_t> found;
    for (auto const& one : all_steps(store))
        found.push_back(one.labelled.event.key.sequence.value());
    return found;
}

using Sequences = std::vector<std::uint32_t>;

}
