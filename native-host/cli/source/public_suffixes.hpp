// The public suffix list (publicsuffix.org): domains under which anybody may register a name.
#pragma once

#include <memory>
#include <string_view>

struct psl_ctx_st;

namespace fairtrace {

class PublicSuffixes {
public:
    // The machine's list, or the one that the library came with, whichever is newer.
    PublicSuffixes();

    // A domain that the list does not know, such as an internal one, is none.
    bool has(std::string_view domain) const;

private:
    std::unique_ptr<psl_ctx_st, void (*)(psl_ctx_st*)> m_list;
};

}
