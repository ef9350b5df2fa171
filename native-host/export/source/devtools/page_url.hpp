#pragma once

#include <fairtrace/events.hpp>

#include <string>

namespace fairtrace {

// The address of a step's page as far as it is known: origin and route up to the first parameter or
// masked segment. Query values are gone, so the query is left out.
std::string page_url(RedactedEvent const& event);

}
