#include "../field_selector.hpp"
#include "change_list.hpp"

#include <fairtrace/policy_advice.hpp>

namespace fairtrace {

namespace {

using Fields = std::vector<FieldRuleEntry>;

// The strictest rule that holds wherever this one would fit; nothing where none does.
std::optional<FieldRule> rule_there(Fields const& fields, FieldRuleEntry const& place)
{
    std::optional<FieldRule> strictest;
    for (auto const& entry : fields) {
        if (applies_wherever(entry, place) && (!strictest || entry.rule < *strictest))
            strictest = entry.rule;
    }
    return strictest;
}

bool keeps_something(Fields const& fields)
{
    return std::any_of(fields.begin(), fields.end(),
        [](FieldRuleEntry const& entry) { return entry.rule == FieldRule::Keep; });
}

// A field without a rule is redacted, but where another rule keeps, "redact" is more than none: it
// wins over that one in a field that both fit.
int looseness(std::optional<FieldRule> rule, bool is_redact_stricter_than_none)
{
    if (!rule)
        return 2 * static_cast<int>(FieldRule::Redact) + (is_redact_stricter_than_none ? 1 : 0);
    return 2 * static_cast<int>(*rule);
}

std::string in_words(std::optional<FieldRule> rule)
{
    return rule ? std::string { name_of(*rule) } : "no rule (redact)";
}

bool is_same_place(FieldRuleEntry const& one, FieldRuleEntry const& other)
{
    return applies_wherever(one, other) && applies_wherever(other, one);
}

}

void compare_fields(
    std::string const& place, App const& before, App const& after, ChangeList& changes)
{
    auto places = after.fields;
    places.insert(places.end(), before.fields.begin(), before.fields.end());
    auto const has_keep = keeps_something(before.fields) || keeps_something(after.fields);
    for (auto current = places.begin(); current != places.end(); ++current) {
        if (std::any_of(places.begin(), current,
                [&](FieldRuleEntry const& seen) { return is_same_place(seen, *current); }))
            continue;
        auto const old_rule = rule_there(before.fields, *current);
        auto const new_rule = rule_there(after.fields, *current);
        auto const from = looseness(old_rule, has_keep);
        auto const to = looseness(new_rule, has_keep);
        if (from != to)
            changes.add(to > from ? Effect::Widens : Effect::Narrows, place,
                field_in_words(*current) + ": " + in_words(old_rule) + " → " + in_words(new_rule));
    }
}

}
