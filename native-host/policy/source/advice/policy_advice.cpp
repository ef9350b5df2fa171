#include "advice_list.hpp"

namespace fairtrace {

std::vector<Advice> advise(
    Policy const& policy, std::string_view text, Surroundings const& surroundings)
{
    AdviceList list { text };
    advise_on_origins(policy, surroundings, list);
    advise_on_paths(policy, list);
    advise_on_fields(policy, list);
    advise_on_terms(policy, list);
    return std::move(list).in_order();
}

}
