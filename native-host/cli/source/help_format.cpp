#include "help_format.hpp"

#include <algorithm>
#include <array>

namespace fairtrace {

namespace {

struct Idle {
    std::string_view command;
    std::string_view option;
};

// Taken there like everywhere, and without effect.
constexpr std::array idle_options {
    Idle { "diff", "policy" }, // Both files are named.
    Idle { "diff", "home" },
    Idle { "package", "home" }, // The policy is named, and the signing key is not in the home.
    Idle { "redact", "home" },
};

bool works_in(CLI::Option const& option, CLI::App const& app)
{
    auto const names = option.get_lnames();
    auto const is_named = [&](std::string_view name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    if (is_named("help") || is_named("version"))
        return false;
    return std::none_of(idle_options.begin(), idle_options.end(),
        [&](Idle const& idle) { return idle.command == app.get_name() && is_named(idle.option); });
}

}

std::string HelpFormat::make_footer(CLI::App const* app) const
{
    std::vector<CLI::Option const*> options;
    for (auto const* above = app->get_parent(); above != nullptr; above = above->get_parent()) {
        auto const found = above->get_options([&](CLI::Option const* option) {
            return option->nonpositional() && works_in(*option, *app);
        });
        options.insert(options.end(), found.begin(), found.end());
    }
    auto const footer = CLI::Formatter::make_footer(app);
    if (options.empty())
        return footer;
    // The caller has begun the line already.
    return make_group("Options here too", false, options).substr(1) + "\n" + footer;
}

}
