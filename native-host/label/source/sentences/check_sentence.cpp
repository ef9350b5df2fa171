#include "../sentences.hpp"
#include "../wording.hpp"

namespace fairtrace {

namespace {

bool is_choice(Role role) { return role == Role::Radio || role == Role::Menuitemradio; }

}

std::string sentence_for(Check<RedactedText> const& check, RedactedEvent const&)
{
    auto const& target = check.target;
    if (is_choice(target.role)) {
        auto const group = nearest_context(target);
        bool const has_both = !group.empty() && !target.name.empty();
        return "Choose " + naming(target) + (has_both ? " in " + quoted(group) : std::string {});
    }
    return (target.role == Role::Switch ? "Turn on " : "Check ") + naming(target);
}

}
