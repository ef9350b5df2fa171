// Adds an app to a policy's text and leaves every other byte as it is. Pure, keeps nothing.
#pragma once

#include <fairtrace/policy.hpp>

namespace fairtrace {

struct NewApp {
    std::string id;
    std::string name;
    std::string origin;
    std::vector<Category> categories;
};

// The text with the app after the others, laid out as they are. Errors: policy_malformed as
// parse_policy says it; usage where the id or the origin is there already or the app is not one
// that a policy can have.
Result<std::string> add_app(std::string_view text, NewApp const& app);

// A whole policy with this app and with values that somebody must replace. Error: usage.
Result<std::string> starter_policy(NewApp const& app);

}
