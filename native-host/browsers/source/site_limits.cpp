#include "site_pattern.hpp"

#include <fairtrace/site_limits.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

using Patterns = std::vector<SitePattern>;

// A key of ExtensionSettings may be several ids with commas between them.
bool names(std::string_view key, std::string_view extension)
{
    while (!key.empty()) {
        auto const one = key.substr(0, key.find(','));
        if (one == extension)
            return true;
        key.remove_prefix(std::min(key.size(), one.size() + 1));
    }
    return false;
}

Json entry_of(Json const& settings, std::string_view extension)
{
    if (settings.is_object()) {
        for (auto const& entry : settings.items()) {
            if (names(entry.key(), extension) && entry.value().is_object())
                return entry.value();
        }
    }
    return {};
}

Patterns patterns_in(Json const& entry, char const* key, std::vector<std::string>& malformed)
{
    Patterns patterns;
    auto const list = entry.is_object() ? entry.value(key, Json()) : Json();
    if (!list.is_array())
        return patterns;
    // The browser takes no more of a list than that.
    for (std::size_t index = 0; index < std::min(list.size(), most_allowed_hosts); ++index) {
        auto const text = list[index].is_string() ? list[index].get<std::string>() : std::string {};
        auto const parsed = SitePattern::parse(text);
        if (parsed.empty())
            malformed.push_back(text);
        patterns.insert(patterns.end(), parsed.begin(), parsed.end());
    }
    return patterns;
}

Patterns patterns_of(std::vector<OriginPattern> const& origins)
{
    Patterns patterns;
    for (auto const& origin : origins) {
        auto const parsed = SitePattern::parse(origin.text());
        patterns.insert(patterns.end(), parsed.begin(), parsed.end());
    }
    return patterns;
}

bool is_covered(SitePattern const& pattern, Patterns const& by)
{
    return std::any_of(
        by.begin(), by.end(), [&](SitePattern const& one) { return one.covers(pattern); });
}

void add_once(std::vector<std::string>& texts, std::string text)
{
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
        texts.push_back(std::move(text));
}

std::vector<std::string> kept_out(
    Patterns const& approved, Patterns const& blocked, Patterns const& allowed)
{
    std::vector<std::string> texts;
    for (auto const& origin : approved) {
        for (auto const& block : blocked) {
            auto const common = block.common_with(origin.with_own_port());
            if (common && !is_covered(*common, allowed))
                add_once(texts, common->text());
        }
    }
    return texts;
}

bool blocks_every_site(Patterns const& blocked)
{
    auto const all = SitePattern::parse("*://*");
    return std::all_of(
        all.begin(), all.end(), [&](SitePattern const& one) { return is_covered(one, blocked); });
}

}

SiteLimits site_limits(
    Json const& settings, std::string const& extension, std::vector<OriginPattern> const& approved)
{
    SiteLimits limits;
    auto const own = entry_of(settings, extension);
    auto const entry = own.is_object() ? own : entry_of(settings, "*");
    auto const blocked = patterns_in(entry, "runtime_blocked_hosts", limits.malformed);
    auto const allowed = patterns_in(entry, "runtime_allowed_hosts", limits.malformed);
    if (!limits.malformed.empty())
        return limits;
    auto const origins = patterns_of(approved);
    limits.kept_out = kept_out(origins, blocked, allowed);
    if (!own.is_object())
        return limits;
    for (auto const& pattern : allowed) {
        if (!is_covered(pattern, origins))
            add_once(limits.let_in, pattern.text());
    }
    limits.lets_in_others = !blocks_every_site(blocked);
    return limits;
}

}
