#include <fairtrace/policy.hpp>

#include <algorithm>
#include <charconv>

namespace fairtrace {

namespace {

bool is_host_character(char letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-'
        || letter == '.';
}

bool is_host(std::string_view host)
{
    return !host.empty() && host.front() != '.' && host.back() != '.'
        && host.find("..") == std::string_view::npos
        && std::all_of(host.begin(), host.end(), is_host_character);
}

bool is_port(std::string_view port)
{
    unsigned number = 0;
    auto const* const end = port.data() + port.size();
    auto const parsed = std::from_chars(port.data(), end, number);
    return parsed.ec == std::errc {} && parsed.ptr == end && !port.starts_with('0')
        && number <= 65535;
}

struct HostAndPort {
    std::string_view host;
    std::optional<std::string_view> port;
};

std::optional<HostAndPort> split_port(std::string_view text)
{
    auto const colon = text.find(':');
    HostAndPort parts { text.substr(0, colon), std::nullopt };
    if (colon != std::string_view::npos)
        parts.port = text.substr(colon + 1);
    bool const is_valid = is_host(parts.host) && (!parts.port || is_port(*parts.port));
    return is_valid ? std::optional { parts } : std::nullopt;
}

}

std::optional<OriginPattern> OriginPattern::parse(std::string_view text)
{
    OriginPattern pattern;
    pattern.m_text = text;
    auto const is_secure = text.starts_with("https://");
    if (!is_secure && !text.starts_with("http://"))
        return std::nullopt;
    pattern.m_scheme = is_secure ? "https://" : "http://";
    auto rest = text.substr(pattern.m_scheme.size());
    if (rest.starts_with("*.")) {
        pattern.m_takes_subdomains = true;
        rest.remove_prefix(2);
    }
    auto const parts = split_port(rest);
    if (!parts)
        return std::nullopt;
    auto const& [host, port] = *parts;
    // "*.com" would approve a whole top-level domain.
    if (pattern.m_takes_subdomains && host.find('.') == std::string_view::npos
        && host != "localhost")
        return std::nullopt;
    pattern.m_host = host;
    if (port && *port != (is_secure ? "443" : "80"))
        pattern.m_host += ":" + std::string { *port };
    return pattern;
}

bool OriginPattern::matches(std::string_view origin) const
{
    if (!origin.starts_with(m_scheme))
        return false;
    origin.remove_prefix(m_scheme.size());
    if (origin == m_host)
        return true;
    if (!m_takes_subdomains || !origin.ends_with("." + m_host))
        return false;
    return is_host(origin.substr(0, origin.size() - m_host.size() - 1));
}

bool OriginPattern::covers(OriginPattern const& other) const
{
    if (!other.m_takes_subdomains)
        return matches(other.m_scheme + other.m_host);
    return m_takes_subdomains && matches(other.m_scheme + other.m_host);
}

std::string_view OriginPattern::domain() const
{
    return std::string_view { m_host }.substr(0, m_host.find(':'));
}

}
