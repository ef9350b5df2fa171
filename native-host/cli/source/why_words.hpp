// Why something in a step was masked, in lines for a person.
#pragma once

#include <fairtrace/events.hpp>

#include <string>
#include <vector>

namespace fairtrace {

// One line for each place and rule: "masked \u27E8EMAIL_1\u27E9 in what was typed: the field's
// label says what it holds".
std::vector<std::string> why_in_words(StoredEvent const& step);

}
