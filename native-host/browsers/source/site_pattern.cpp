#include "site_pattern.hpp"

#include <algorithm>

namespace fairtrace {

namespace {

constexpr std::string_view between = "://";

struct HostAndPort {
    std::string host;
    std::string port;
};

std::string in_lower_case(std::string_view text)
{
    std::string lower { text };
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return lower;
}

bool is_port(std::string_view text)
{
    return !text.empty() && text.size() <= 5
        && text.find_first_not_of("0123456789") == std::string_view::npos;
}

std::optional<HostAndPort> split(std::string_view text)
{
    // The colons between brackets are an IPv6 address's own.
    auto const address_end = text.starts_with('[') ? text.find(']') : 0;
    auto const colon = text.find(':', address_end == text.npos ? 0 : address_end);
    auto const port = colon == text.npos ? "*" : text.substr(colon + 1);
    auto const host = text.substr(0, colon);
    auto const is_valid = !host.empty() && host.find_first_of("/?#@ ") == host.npos
        && (port == "*" || is_port(port));
    if (!is_valid)
        return std::nullopt;
    return HostAndPort { in_lower_case(host), port == "*" ? "" : std::string { port } };
}

}

std::vector<SitePattern> SitePattern::parse(std::string_view text)
{
    if (text == "<all_urls>")
        return parse("*://*");
    auto const end = text.find(between);
    auto const parts = end == text.npos ? std::nullopt : split(text.substr(end + between.size()));
    if (!parts || end == 0)
        return {};
    SitePattern pattern;
    pattern.m_host = parts->host;
    pattern.m_port = parts->port;
    if (pattern.m_host == "*" || pattern.m_host.starts_with("*.")) {
        pattern.m_takes_subdomains = true;
        pattern.m_host.erase(0, 2);
    }
    if (pattern.m_host.find('*') != std::string::npos
        || (pattern.m_host.empty() && parts->host != "*"))
        return {};
    std::vector<SitePattern> patterns;
    auto const scheme = in_lower_case(text.substr(0, end));
    for (std::string const one : { "http", "https" }) {
        pattern.m_scheme = one;
        if (scheme == one || scheme == "*")
            patterns.push_back(pattern);
    }
    if (patterns.empty()) {
        pattern.m_scheme = scheme;
        patterns.push_back(pattern);
    }
    return patterns;
}

bool SitePattern::has_hosts_of(SitePattern const& other) const
{
    if (!m_takes_subdomains)
        return !other.m_takes_subdomains && m_host == other.m_host;
    return m_host.empty() || m_host == other.m_host || other.m_host.ends_with("." + m_host);
}

bool SitePattern::covers(SitePattern const& other) const
{
    return m_scheme == other.m_scheme && has_hosts_of(other)
        && (m_port.empty() || m_port == other.m_port);
}

std::optional<SitePattern> SitePattern::common_with(SitePattern const& other) const
{
    auto const has_common_port = m_port.empty() || other.m_port.empty() || m_port == other.m_port;
    if (m_scheme != other.m_scheme || !has_common_port)
        return std::nullopt;
    if (!has_hosts_of(other) && !other.has_hosts_of(*this))
        return std::nullopt;
    auto common = has_hosts_of(other) ? other : *this;
    common.m_port = m_port.empty() ? other.m_port : m_port;
    return common;
}

std::string SitePattern::own_port() const
{
    if (m_scheme == "https")
        return "443";
    return m_scheme == "http" ? "80" : "";
}

SitePattern SitePattern::with_own_port() const
{
    auto pattern = *this;
    if (pattern.m_port.empty())
        pattern.m_port = own_port();
    return pattern;
}

std::string SitePattern::text() const
{
    auto text = m_scheme + std::string { between };
    if (m_takes_subdomains)
        text += m_host.empty() ? "*" : "*.";
    text += m_host;
    return m_port.empty() || m_port == own_port() ? text : text + ":" + m_port;
}

}
