#include "route.hpp"

#include <fairtrace/normalize.hpp>

#include <optional>
#include <utility>

namespace fairtrace {

namespace {

std::optional<unsigned> hexadecimal(char digit)
{
    if (digit >= '0' && digit <= '9')
        return static_cast<unsigned>(digit - '0');
    char const lower = static_cast<char>(digit | 0x20);
    if (lower >= 'a' && lower <= 'f')
        return static_cast<unsigned>(lower - 'a' + 10);
    return std::nullopt;
}

// Once only: a second decoding would read what the server does not.
std::string decode_percent(std::string_view text)
{
    std::string decoded;
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (text[position] == '%' && position + 2 < text.size()) {
            auto const high = hexadecimal(text[position + 1]);
            auto const low = hexadecimal(text[position + 2]);
            if (high && low) {
                decoded += static_cast<char>(*high * 16 + *low);
                position += 2;
                continue;
            }
        }
        decoded += text[position];
    }
    return normalize_plain(decoded);
}

// Cuts `text` at the first `separator` and gives what follows it, or nothing.
std::optional<std::string_view> cut(std::string_view& text, char separator)
{
    auto const position = text.find(separator);
    if (position == std::string_view::npos)
        return std::nullopt;
    auto const rest = text.substr(position + 1);
    text = text.substr(0, position);
    return rest;
}

void add_segments(std::string_view path, std::vector<std::string>& segments)
{
    for (std::optional<std::string_view> rest = path; rest;) {
        auto segment = *rest;
        rest = cut(segment, '/');
        if (!segment.empty())
            segments.push_back(decode_percent(segment));
    }
}

void add_query_names(std::string_view query, std::vector<std::string>& names)
{
    for (std::optional<std::string_view> rest = query; rest;) {
        auto name = *rest;
        rest = cut(name, '&');
        cut(name, '=');
        if (!name.empty())
            names.push_back(decode_percent(name));
    }
}

void add_path(std::string_view path, UrlParts& parts)
{
    auto const query = cut(path, '?');
    add_segments(path, parts.segments);
    if (query)
        add_query_names(*query, parts.query_names);
}

}

UrlParts split_path(std::string_view path)
{
    UrlParts parts;
    auto const fragment = cut(path, '#');
    add_path(path, parts);
    if (fragment && (fragment->starts_with("/") || fragment->starts_with("!/"))) {
        parts.segments.emplace_back("#");
        add_path(fragment->substr(fragment->find('/')), parts);
    }
    return parts;
}

UrlParts split_url(std::string_view url)
{
    auto const scheme_end = url.find("://");
    if (scheme_end == std::string_view::npos)
        return {};
    url.remove_prefix(scheme_end + 3);
    auto const path_start = url.find_first_of("/?#");
    return path_start == std::string_view::npos ? UrlParts {} : split_path(url.substr(path_start));
}

}
