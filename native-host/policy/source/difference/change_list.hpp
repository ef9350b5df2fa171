// The changes found so far, and the comparisons that every part of a policy needs.
#pragma once

#include <fairtrace/policy_difference.hpp>

#include <algorithm>

namespace fairtrace {

using Texts = std::vector<std::string>;

class ChangeList {
public:
    void add(Effect effect, std::string const& place, std::string what)
    {
        m_changes.push_back({ effect, place, std::move(what) });
    }

    std::vector<PolicyChange> take() && { return std::move(m_changes); }

private:
    std::vector<PolicyChange> m_changes;
};

// A list of which each entry widens (or narrows) the policy by being there.
struct ListComparison {
    std::string place;
    std::string word; // "recipient"
    Effect effect_of_more = Effect::Widens;
};

inline Effect opposite(Effect effect)
{
    return effect == Effect::Widens ? Effect::Narrows : Effect::Widens;
}

inline void compare_lists(
    ListComparison const& about, Texts const& before, Texts const& after, ChangeList& changes)
{
    auto const lacks = [](Texts const& texts, std::string const& text) {
        return std::find(texts.begin(), texts.end(), text) == texts.end();
    };
    for (auto const& text : after) {
        if (lacks(before, text))
            changes.add(about.effect_of_more, about.place, about.word + " added: " + text);
    }
    for (auto const& text : before) {
        if (lacks(after, text))
            changes.add(
                opposite(about.effect_of_more), about.place, about.word + " removed: " + text);
    }
}

void compare_apps(Policy const& before, Policy const& after, ChangeList& changes);
void compare_fields(
    std::string const& place, App const& before, App const& after, ChangeList& changes);

}
