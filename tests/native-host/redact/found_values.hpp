// What the redactor finds in a text, as "type:text" for each value.
#pragma once

#include <fairtrace/redact.hpp>

#include <string>
#include <vector>

namespace fairtrace {

inline std::vector<std::string> found_in(std::string_view text)
{
    static Redactor const redactor;
    std::vector<std::string> found;
    for (auto const& span : redactor.spans(text, std::nullopt))
        found.push_back(std::string { name_of(span.type) } + ":"
            + std::string { text.substr(span.start, span.end - span.start) });
    return found;
}

using Values = std::vector<std::string>;

}
