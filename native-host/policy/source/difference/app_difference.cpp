#include "../excluded_path.hpp"
#include "change_list.hpp"

namespace fairtrace {

namespace {

using Origins = std::vector<OriginPattern>;

std::string place_of(App const& app) { return "app " + app.id.text(); }

App const* app_with(Policy const& policy, AppId const& id)
{
    auto const found = std::find_if(
        policy.apps.begin(), policy.apps.end(), [&](App const& app) { return app.id == id; });
    return found == policy.apps.end() ? nullptr : &*found;
}

std::string joined(Texts const& texts)
{
    std::string all;
    for (auto const& text : texts)
        all += (all.empty() ? "" : ", ") + text;
    return all;
}

Texts names_of(std::vector<Category> const& categories)
{
    Texts names;
    for (auto const category : categories)
        names.emplace_back(name_of(category));
    return names;
}

std::string scope_in_words(App const& app)
{
    Texts origins;
    for (auto const& origin : app.origins)
        origins.push_back(origin.text());
    return "“" + app.name + "” at " + joined(origins) + " with " + joined(names_of(app.categories));
}

bool is_covered(OriginPattern const& pattern, Origins const& by)
{
    return std::any_of(
        by.begin(), by.end(), [&](OriginPattern const& other) { return other.covers(pattern); });
}

void compare_origins(App const& before, App const& after, ChangeList& changes)
{
    for (auto const& origin : after.origins) {
        if (!is_covered(origin, before.origins))
            changes.add(Effect::Widens, place_of(after), "origin added: " + origin.text());
    }
    for (auto const& origin : before.origins) {
        if (!is_covered(origin, after.origins))
            changes.add(Effect::Narrows, place_of(after), "origin removed: " + origin.text());
    }
}

bool is_excluded_by(std::string const& pattern, Texts const& patterns)
{
    return std::any_of(patterns.begin(), patterns.end(),
        [&](std::string const& other) { return excludes_all_of(other, pattern); });
}

void compare_excluded(App const& before, App const& after, ChangeList& changes)
{
    for (auto const& pattern : after.excluded_paths) {
        if (!is_excluded_by(pattern, before.excluded_paths))
            changes.add(Effect::Narrows, place_of(after), "excluded path added: " + pattern);
    }
    for (auto const& pattern : before.excluded_paths) {
        if (!is_excluded_by(pattern, after.excluded_paths))
            changes.add(Effect::Widens, place_of(after), "excluded path removed: " + pattern);
    }
}

// The origins that both apps have.
Texts shared_origins(App const& one, App const& other)
{
    Texts shared;
    for (auto const& theirs : one.origins) {
        for (auto const& ours : other.origins) {
            if (theirs.covers(ours))
                shared.push_back(ours.text());
            else if (ours.covers(theirs))
                shared.push_back(theirs.text());
        }
    }
    return shared;
}

// The origins of an app that an app before it in the file has too: there the earlier one holds.
Texts taken_origins(Policy const& policy, App const& own)
{
    Texts taken;
    for (auto const& app : policy.apps) {
        if (app.id == own.id)
            break;
        for (auto const& origin : shared_origins(app, own))
            taken.push_back(origin + " (" + place_of(app) + ")");
    }
    return taken;
}

void compare_app(App const& before, App const& after, ChangeList& changes)
{
    auto const place = place_of(after);
    if (before.name != after.name)
        changes.add(Effect::Rewords, place, "name: " + before.name + " → " + after.name);
    compare_origins(before, after, changes);
    compare_lists(
        { place, "category" }, names_of(before.categories), names_of(after.categories), changes);
    compare_excluded(before, after, changes);
    compare_fields(place, before, after, changes);
    if (before.has_observation != after.has_observation)
        changes.add(after.has_observation ? Effect::Widens : Effect::Narrows, place,
            after.has_observation ? "observation: off → on" : "observation: on → off");
    // The names in a template stay readable in what is recorded.
    compare_lists({ place, "route" }, before.routes, after.routes, changes);
}

}

void compare_apps(Policy const& before, Policy const& after, ChangeList& changes)
{
    for (auto const& app : after.apps) {
        auto const* const old = app_with(before, app.id);
        if (!old) {
            changes.add(Effect::Widens, place_of(app), "app added: " + scope_in_words(app));
            continue;
        }
        compare_app(*old, app, changes);
        compare_lists({ place_of(app), "origin that an earlier app takes", Effect::Narrows },
            taken_origins(before, *old), taken_origins(after, app), changes);
    }
    for (auto const& app : before.apps) {
        if (!app_with(after, app.id))
            changes.add(Effect::Narrows, place_of(app), "app removed: " + scope_in_words(app));
    }
}

}
