#include "read_policy.hpp"

namespace fairtrace {

Result<Policy> read_policy(Home const& home)
{
    auto const text = read_policy_file(home);
    if (!text)
        return text.error();
    return parse_policy(*text);
}

}
