#include "../field_selector.hpp"
#include "advice_list.hpp"

namespace fairtrace {

namespace {

// Accessible names come with single spaces and none at the ends.
bool is_tidy(std::string_view label)
{
    return !label.starts_with(' ') && !label.ends_with(' ')
        && label.find("  ") == std::string_view::npos
        && label.find_first_of("\t\n\r\f") == std::string_view::npos;
}

bool has(App const& app, Category category)
{
    return std::find(app.categories.begin(), app.categories.end(), category)
        != app.categories.end();
}

// Another rule that holds wherever this one fits; of two that are the same the earlier one.
FieldRuleEntry const* shadowing(App const& app, std::size_t one)
{
    auto const& rule = app.fields[one];
    for (std::size_t other = 0; other < app.fields.size(); ++other) {
        auto const& candidate = app.fields[other];
        if (other == one || !applies_wherever(candidate, rule) || candidate.rule > rule.rule)
            continue;
        auto const is_same = applies_wherever(rule, candidate) && candidate.rule == rule.rule;
        if (!is_same || other < one)
            return &candidate;
    }
    return nullptr;
}

void advise_on_field(App const& app, std::size_t index, std::size_t one, AdviceList& list)
{
    auto const& rule = app.fields[one];
    auto const path = entry_path(index, "fields", one);
    auto const field = field_in_words(rule);
    if (rule.label && !is_tidy(*rule.label))
        list.add(path, "unreachable_field_rule",
            "no field has this label: labels are compared without spaces at their ends and with "
            "single spaces between words; write "
            "it so");
    else if (auto const* const other = shadowing(app, one))
        list.add(path, "shadowed_field_rule",
            std::string { name_of(rule.rule) } + " for " + field + " has no effect: "
                + std::string { name_of(other->rule) } + " for " + field_in_words(*other)
                + " holds there, since the strictest rule wins; take one out");
    else if (rule.rule == FieldRule::Keep)
        list.add(path, "kept_values",
            "what is typed into " + field + " of " + quoted(app.name)
                + " is stored and exported as it is, except cards and secrets; keep only what "
                  "says nothing about a person");
}

}

void advise_on_fields(Policy const& policy, AdviceList& list)
{
    for (std::size_t index = 0; index < policy.apps.size(); ++index) {
        auto const& app = policy.apps[index];
        if (!app.fields.empty() && !has(app, Category::Text) && !has(app, Category::Selections))
            list.add({ "apps", std::to_string(index), "fields" }, "idle_field_rules",
                "the field rules of " + quoted(app.name)
                    + " have no effect: neither text nor selections are captured there; take "
                      "them out");
        for (std::size_t one = 0; one < app.fields.size(); ++one)
            advise_on_field(app, index, one, list);
    }
}

}
