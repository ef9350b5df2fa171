// A pattern in runtime_blocked_hosts and runtime_allowed_hosts:
// https://developer.chrome.com/docs/extensions/develop/concepts/match-patterns without the path.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fairtrace {

// Of one scheme and of one host, of a host with those below it, or of all hosts. Of two patterns
// with a site in common one has every host that the other one has.
class SitePattern {
public:
    // One for each scheme that the text stands for: two where it is "*". Empty: it is no pattern.
    static std::vector<SitePattern> parse(std::string_view text);

    bool covers(SitePattern const& other) const;

    // What both match; nothing where that is no site.
    std::optional<SitePattern> common_with(SitePattern const& other) const;

    // Chromium takes a pattern without a port for any; the policy means the scheme's own.
    SitePattern with_own_port() const;

    std::string text() const;

private:
    bool has_hosts_of(SitePattern const& other) const;
    std::string own_port() const;

    std::string m_scheme;
    std::string m_host; // Without "*."; empty where all hosts are meant.
    std::string m_port; // Empty: any.
    bool m_takes_subdomains = false;
};

}
