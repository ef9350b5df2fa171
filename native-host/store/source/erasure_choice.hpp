// What an erasure does to one step. Scopes that name rows alone are decided by SQL; these need the
// step opened.
#pragma once

#include <fairtrace/erasure.hpp>

namespace fairtrace {

enum class Fate {
    Stays,
    Changes, // It loses what belongs to an erased category: evidence, observation.
    Goes,
};

// Whether a step of the task may have become due since it was looked after: those of a task lie
// between its beginning and its end, and a day on both sides for clocks of browsers.
bool may_have_due(EraseDue const& scope, StoredTask const& task);

class ErasureChoice {
public:
    // `scope` outlives it.
    explicit ErasureChoice(ErasureScope const& scope);

    // Takes the steps of a store, the newest first, and takes out of a step what it loses. The
    // order matters to retention: a step from the future (the clock was wrong, then or now) is
    // taken to be as old as the next later one that is not.
    Fate decide(StoredEvent& step);

private:
    Fate decide(EraseStep const& scope, StoredEvent& step);
    Fate decide(EraseTask const& scope, StoredEvent& step);
    Fate decide(EraseSince const& scope, StoredEvent& step);
    Fate decide(EraseCategory const& scope, StoredEvent& step);
    Fate decide(EraseApp const& scope, StoredEvent& step);
    Fate decide(EraseAll const& scope, StoredEvent& step);
    Fate decide(EraseDue const& scope, StoredEvent& step);

    ErasureScope const& m_scope;
    std::optional<Seconds> m_later; // Of the oldest step so far that is not from the future.
};

}
