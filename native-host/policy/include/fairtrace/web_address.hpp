// An address that somebody typed, as a browser would read it, and what a policy says of it. The
// text is untrusted: what a browser would have to guess at is refused, and nothing of it comes back
// unless it is checked. Pure, keeps nothing.
#pragma once

#include <fairtrace/policy.hpp>

namespace fairtrace {

struct WebAddress {
    std::string scheme; // "http" or "https".
    std::string host; // Lower case, international names as in DNS (xn--).
    std::string origin; // As a browser serializes it.
    std::string path; // Begins with /; without . and .. segments; percent-encoding as it was.
    std::string rest; // Query and fragment, with ? and #.

    std::string url() const { return origin + path + rest; }

    // Error: usage.
    static Result<WebAddress> parse(std::string_view text);
};

// Why no app of the policy has an origin, as near as can be said.
enum class NearMiss {
    OtherScheme, // http in place of https, or the reverse.
    OtherPort,
    Subdomain, // An app has the domain above it, without "*.".
    None,
};

struct AtAddress {
    App const* app = nullptr; // Null: nothing is captured there. Belongs to the policy.
    std::optional<std::string> excluded_by; // The excluded path that fits.
    NearMiss near_miss = NearMiss::None;
    std::string nearest_origin; // Of the near miss.
};

AtAddress at_address(Policy const& policy, WebAddress const& address);

}
