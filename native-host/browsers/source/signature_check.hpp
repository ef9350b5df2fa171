// Firefox ESR takes an extension that Mozilla did not sign only when this preference is off.
#pragma once

#include <fairtrace/browsers.hpp>

namespace fairtrace {

inline constexpr auto signature_check = "xpinstall.signatures.required";

// This whole value marks the preference as ours: whoever set it for themselves, in fewer words,
// keeps it when we go.
inline Json signature_check_off()
{
    return { { "Value", false }, { "Status", "locked" }, { "Type", "boolean" } };
}

}
