#include "advice_list.hpp"

namespace fairtrace {

std::vector<Advice> advise(
    Policy const& policy, std::string_view text, PublicSuffixTest const& is_public_suffix)
{
    AdviceList list { text };
    advise_on_origins(policy, is_public_suffix, list);
    advise_on_paths(policy, list);
    advise_on_fields(policy, list);
    advise_on_terms(policy, list);
    return std::move(list).in_order();
}

}
