#include "advice_list.hpp"

#include <fairtrace/uncovered_origins.hpp>

namespace fairtrace {

namespace {

bool is_of_this_machine(std::string_view domain)
{
    return domain == "localhost" || domain.ends_with(".localhost") || domain == "127.0.0.1";
}

// An app's origin and where it stands.
struct Place {
    std::size_t app = 0;
    std::size_t origin = 0;
};

void advise_on_origin(OriginPattern const& pattern, Place place,
    PublicSuffixTest const& is_public_suffix, AdviceList& list)
{
    auto const path = entry_path(place.app, "origins", place.origin);
    if (pattern.takes_subdomains() && is_public_suffix(pattern.domain()))
        list.add(path, "public_suffix",
            pattern.text() + " approves the sites of everybody who has a name under "
                + std::string { pattern.domain() } + "; name your own domain");
    if (!pattern.is_secure() && !is_of_this_machine(pattern.domain()))
        list.add(path, "insecure_origin",
            pattern.text()
                + " is not encrypted: whoever is on the way can change the page and what is "
                  "captured of it; use https");
}

void advise_on_overlap(Policy const& policy, Place earlier, Place later, AdviceList& list)
{
    auto const& first = policy.apps[earlier.app];
    auto const& second = policy.apps[later.app];
    auto const& taken = first.origins[earlier.origin];
    auto const& pattern = second.origins[later.origin];
    auto const path = entry_path(later.app, "origins", later.origin);
    if (earlier.app == later.app) {
        if (taken.covers(pattern) || pattern.covers(taken))
            list.add(path, "repeated_origin",
                pattern.text() + " and " + taken.text()
                    + " have origins in common; the wider one is enough");
    } else if (taken.covers(pattern)) {
        list.add(path, "overlapping_apps",
            pattern.text() + " never belongs to " + quoted(second.name) + ": " + quoted(first.name)
                + " stands before it and has " + taken.text()
                + "; put the narrower app first, or take the origin out of one");
    } else if (pattern.covers(taken)) {
        list.add(path, "overlapping_apps",
            taken.text() + " belongs to " + quoted(first.name) + " and not to "
                + quoted(second.name) + ", though " + pattern.text()
                + " has it too; the first app in the file holds, so check that this is meant");
    }
}

std::vector<Place> all_places(Policy const& policy)
{
    std::vector<Place> places;
    for (std::size_t app = 0; app < policy.apps.size(); ++app) {
        for (std::size_t origin = 0; origin < policy.apps[app].origins.size(); ++origin)
            places.push_back({ app, origin });
    }
    return places;
}

// At the first that is too many.
void advise_on_count(
    Policy const& policy, std::vector<Place> const& places, std::size_t most, AdviceList& list)
{
    std::vector<OriginPattern> origins;
    for (auto const place : places)
        origins.push_back(policy.apps[place.app].origins[place.origin]);
    auto const needed = uncovered_origins(origins);
    if (needed.size() <= most)
        return;
    auto const first = places[needed[most]];
    list.add(entry_path(first.app, "origins", first.origin), "too_many_origins",
        "with this one the policy approves more than " + std::to_string(most) + " origins ("
            + std::to_string(needed.size())
            + " in all), and browsers take no more, so fairtrace package refuses it; where "
              "several belong to one domain, approve https://*.DOMAIN in their place");
}

}

void advise_on_origins(Policy const& policy, Surroundings const& surroundings, AdviceList& list)
{
    auto const places = all_places(policy);
    advise_on_count(policy, places, surroundings.most_origins, list);
    for (std::size_t later = 0; later < places.size(); ++later) {
        auto const place = places[later];
        advise_on_origin(policy.apps[place.app].origins[place.origin], place,
            surroundings.is_public_suffix, list);
        for (std::size_t earlier = 0; earlier < later; ++earlier)
            advise_on_overlap(policy, places[earlier], place, list);
    }
}

}
