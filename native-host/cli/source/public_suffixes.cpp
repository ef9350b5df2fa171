#include "public_suffixes.hpp"

#include <libpsl.h>
#include <string>

namespace fairtrace {

PublicSuffixes::PublicSuffixes()
    : m_list(::psl_latest(nullptr), ::psl_free)
{
}

bool PublicSuffixes::has(std::string_view domain) const
{
    std::string const name { domain };
    return m_list
        && ::psl_is_public_suffix2(m_list.get(), name.c_str(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE)
        != 0;
}

}
