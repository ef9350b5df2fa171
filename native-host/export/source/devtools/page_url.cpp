#include "page_url.hpp"

#include "../has_placeholder.hpp"
#include "../placeholder_writer.hpp"

namespace fairtrace {

namespace {

bool is_open(std::string_view segment)
{
    return segment.starts_with(':') || has_placeholder(segment);
}

struct Prefix {
    std::string text;
    bool is_whole = true;
};

// Segments of "/a/:id/b" up to the first that is not known.
Prefix known_prefix(std::string_view path)
{
    Prefix prefix;
    while (!path.empty()) {
        auto const end = std::min(path.find('/', 1), path.size());
        auto const segment = path.substr(0, end);
        if (is_open(segment.substr(segment.starts_with('/') ? 1 : 0))) {
            prefix.is_whole = false;
            break;
        }
        prefix.text += segment;
        path.remove_prefix(end);
    }
    if (prefix.text.empty())
        prefix.text = "/";
    return prefix;
}

}

std::string page_url(RedactedEvent const& event)
{
    auto const route = event.route.view();
    auto const hash = std::min(route.find('#'), route.size());
    auto const path = route.substr(0, std::min(route.find('?'), hash));
    auto const known = known_prefix(path);
    auto url = std::string { event.page.origin.view() } + known.text;
    if (known.is_whole && hash < route.size()) {
        auto const inside = route.substr(hash + 1);
        url += "#" + known_prefix(inside.substr(0, inside.find('?'))).text;
    }
    return url;
}

}
