#include "../excluded_path.hpp"
#include "advice_list.hpp"

namespace fairtrace {

namespace {

using Paths = std::vector<std::string>;

// What a route template asks of each segment; empty: anything.
Paths wanted_segments(std::string_view route)
{
    Paths segments;
    route = route.substr(0, route.find('?'));
    while (!route.empty()) {
        auto const segment = route.substr(0, route.find('/'));
        if (!segment.empty())
            segments.emplace_back(segment.front() == ':' ? std::string_view {} : segment);
        route.remove_prefix(std::min(route.size(), segment.size() + 1));
    }
    return segments;
}

bool fits_all_of(Paths const& route, Paths const& other)
{
    return std::equal(route.begin(), route.end(), other.begin(), other.end(),
        [](auto const& wanted, auto const& there) { return wanted.empty() || wanted == there; });
}

void advise_on_pattern(std::string const& pattern, JsonPath const& path, AdviceList& list)
{
    if (pattern.find_first_of("?#") != pattern.npos)
        list.add(path, "unreachable_path",
            pattern
                + " excludes nothing: only the path is compared, without ? and # and what "
                  "follows; write the path alone");
    else if (pattern.find('*') < pattern.size() - 1)
        list.add(path, "literal_star",
            pattern
                + ": a * stands for any rest only at the end, elsewhere for itself; write a "
                  "path, or end it with *");
    else if (excludes_all_of(pattern, "/*"))
        list.add(path, "all_excluded",
            pattern
                + " excludes every page, so nothing is captured in this app; take the app "
                  "out, or exclude less");
}

void advise_on_excluded(App const& app, std::size_t index, AdviceList& list)
{
    auto const& patterns = app.excluded_paths;
    for (std::size_t one = 0; one < patterns.size(); ++one) {
        auto const path = entry_path(index, "excluded_paths", one);
        advise_on_pattern(patterns[one], path, list);
        for (std::size_t other = 0; other < patterns.size(); ++other) {
            auto const is_within = one != other && excludes_all_of(patterns[other], patterns[one]);
            // Of two that are the same the later one is too much.
            if (is_within && (other < one || !excludes_all_of(patterns[one], patterns[other]))) {
                list.add(path, "shadowed_path",
                    patterns[one] + " is within " + patterns[other]
                        + ", which excludes it already; one is enough");
                break;
            }
        }
    }
}

void advise_on_routes(App const& app, std::size_t index, AdviceList& list)
{
    std::vector<Paths> before;
    for (std::size_t one = 0; one < app.routes.size(); ++one) {
        auto wanted = wanted_segments(app.routes[one]);
        auto const hiding = std::find_if(before.begin(), before.end(),
            [&](Paths const& earlier) { return fits_all_of(earlier, wanted); });
        if (hiding != before.end())
            list.add(entry_path(index, "routes", one), "shadowed_route",
                app.routes[one] + " is never used: "
                    + app.routes[static_cast<std::size_t>(hiding - before.begin())]
                    + " stands before it and fits too; put the narrower one first");
        before.push_back(std::move(wanted));
    }
}

}

void advise_on_paths(Policy const& policy, AdviceList& list)
{
    for (std::size_t index = 0; index < policy.apps.size(); ++index) {
        advise_on_excluded(policy.apps[index], index, list);
        advise_on_routes(policy.apps[index], index, list);
    }
}

}
