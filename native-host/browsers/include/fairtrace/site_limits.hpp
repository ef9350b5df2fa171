// Whether a browser policy of Chromium's family keeps the extension to the approved origins: what
// ExtensionSettings blocks and allows at run time, compared with what the policy approves. Pure.
#pragma once

#include <fairtrace/browsers.hpp>

namespace fairtrace {

// All texts are patterns as ExtensionSettings has them, such as https://orders.example.org.
struct SiteLimits {
    // Chromium drops the whole entry of an extension where one of its patterns is none, or has a
    // path: then the rest says nothing.
    std::vector<std::string> malformed;
    // Approved and yet blocked, and not allowed again. A part of an origin with subdomains, where
    // only a part is blocked.
    std::vector<std::string> kept_out;
    // Allowed by the extension's own entry, and not approved.
    std::vector<std::string> let_in;
    // Whether the extension has an entry of its own that does not block every site.
    bool lets_in_others = false;
};

// `settings` is the value of ExtensionSettings. An extension without an entry of its own has what
// "*" says; with one, the browser does not look at "*" for hosts.
SiteLimits site_limits(
    Json const& settings, std::string const& extension, std::vector<OriginPattern> const& approved);

}
