#include "advice_list.hpp"

#include <set>

namespace fairtrace {

namespace {

bool has_actions(Category category)
{
    return std::find(action_categories.begin(), action_categories.end(), category)
        != action_categories.end();
}

bool names_observation(App const& app)
{
    return std::find(app.categories.begin(), app.categories.end(), Category::Observation)
        != app.categories.end();
}

// Why a category that the policy names has no effect, and what to do.
std::string idle_category(Category category)
{
    if (category == Category::Observation)
        return "observation has no effect: the app's own observation is not true; set it, or take "
               "the category out";
    return std::string { name_of(category) }
    + " has no effect: this version captures nothing of it; take it out, so that nobody "
      "approves what comes later";
}

void advise_on_categories(Policy const& policy, AdviceList& list)
{
    for (std::size_t index = 0; index < policy.apps.size(); ++index) {
        auto const& app = policy.apps[index];
        std::set<Category> seen;
        for (std::size_t one = 0; one < app.categories.size(); ++one) {
            auto const category = app.categories[one];
            std::string const name { name_of(category) };
            auto const path = entry_path(index, "categories", one);
            if (!seen.insert(category).second)
                list.add(path, "repeated_category", name + " is named twice; once is enough");
            else if (!is_captured(app, category))
                list.add(path, "idle_category", idle_category(category));
        }
        if (app.has_observation && !names_observation(app))
            list.add({ "apps", std::to_string(index), "observation" }, "idle_observation",
                "observation has no effect: the app's categories do not name it, so nobody is "
                "asked; name it there, or set this to false");
    }
}

std::set<Category> captured_categories(Policy const& policy)
{
    std::set<Category> used;
    for (auto const& app : policy.apps) {
        for (auto const category : app.categories) {
            if (is_captured(app, category))
                used.insert(category);
        }
    }
    return used;
}

void advise_on_retention(Policy const& policy, AdviceList& list)
{
    auto const used = captured_categories(policy);
    for (auto const category : used) {
        if (!policy.retention_days.contains(category))
            list.add({ "retention_days" }, "endless_retention",
                std::string { name_of(category) }
                    + " is kept without an end; give it a number of days");
    }
    for (auto const& [category, days] : policy.retention_days) {
        std::string const name { name_of(category) };
        if (!used.contains(category))
            list.add({ "retention_days", name }, "idle_retention",
                name + " is captured in no app, so these days have no effect; take them out");
    }
}

}

bool is_captured(App const& app, Category category)
{
    return has_actions(category) || (category == Category::Observation && app.has_observation);
}

void advise_on_terms(Policy const& policy, AdviceList& list)
{
    if (policy.organization_name == starter_organization
        || policy.organization_contact == starter_contact)
        list.add({ "organization" }, "starter_value",
            "this is still the example that add-app wrote; put in who you are and whom "
            "participants can ask");
    advise_on_categories(policy, list);
    advise_on_retention(policy, list);
    if (policy.stops_capture)
        list.add({ "stop_capture" }, "capture_stopped",
            "stop_capture is true: nothing is captured anywhere; set it to false to go on");
    if (policy.hold_back_hours == 0)
        list.add({ "hold_back_hours" }, "no_hold_back",
            "hold_back_hours is 0: what is captured may leave at once, before anybody can delete "
            "it; 24 gives a day");
    if (policy.minimum_contributors == 1)
        list.add({ "minimum_contributors" }, "one_contributor",
            "minimum_contributors is 1: what leaves may show one person's work alone; say so in "
            "the notice");
}

}
