#include "policy_words.hpp"

#include "public_suffixes.hpp"
#include "words.hpp"

#include <fairtrace/browsers.hpp>

namespace fairtrace {

namespace {

std::string path_in_words(std::string_view pattern)
{
    if (!pattern.ends_with('*'))
        return std::string { pattern };
    pattern.remove_suffix(1);
    if (pattern == "/")
        return "any page";
    if (!pattern.ends_with('/'))
        return "all that begins with " + std::string { pattern };
    pattern.remove_suffix(1);
    return std::string { pattern } + " and all below it";
}

}

std::string joined(std::vector<std::string> const& words)
{
    std::string text;
    for (auto const& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

std::string title_of(App const& app) { return app.name + " (" + app.id.text() + ")"; }

void say_categories(Output& output, App const& app)
{
    for (auto const category : app.categories) {
        std::string const scope { is_captured(app, category) ? scope_in_words(category)
                                                             : "nothing yet in this version" };
        output.line("  " + std::string { in_words(category) } + ": " + scope);
    }
}

void say_field_rules(Output& output, App const& app)
{
    for (auto const& rule : app.fields)
        output.line("  " + field_in_words(rule) + ": " + std::string { in_words(rule.rule) });
}

void say_scope(Output& output, App const& app)
{
    output.line(title_of(app));
    for (auto const& origin : app.origins)
        output.line("  at " + origin.text()
            + (origin.takes_subdomains()
                    ? ": " + std::string { origin.domain() } + " and every name below it"
                    : ""));
    say_categories(output, app);
    for (auto const& path : app.excluded_paths)
        output.line("  never on " + path_in_words(path));
    say_field_rules(output, app);
}

void say_advice(Output& output, std::string const& file, std::vector<Advice> const& advice)
{
    for (auto const& one : advice)
        output.line(file + ":" + std::to_string(one.line) + ": warning: " + one.message);
}

Json advice_to_json(std::vector<Advice> const& advice)
{
    auto list = Json::array();
    for (auto const& one : advice)
        list.push_back(
            { { "line", one.line }, { "code", one.code.view() }, { "message", one.message } });
    return list;
}

std::string_view in_words(Effect effect)
{
    switch (effect) {
    case Effect::Widens:
        return "widens";
    case Effect::Narrows:
        return "narrows";
    case Effect::Rewords:
        return "rewords";
    }
    return {};
}

Json changes_to_json(std::vector<PolicyChange> const& changes)
{
    auto list = Json::array();
    for (auto const& change : changes)
        list.push_back({ { "effect", in_words(change.effect) }, { "place", change.place },
            { "what", change.what } });
    return list;
}

std::vector<Advice> advice_on(Policy const& policy, std::string_view text)
{
    PublicSuffixes const suffixes;
    return advise(policy, text,
        { [&](std::string_view domain) { return suffixes.has(domain); }, most_allowed_hosts });
}

}
