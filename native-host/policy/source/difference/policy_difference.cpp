#include "change_list.hpp"

namespace fairtrace {

namespace {

std::string const whole = "the policy";

void compare_purposes(Policy const& before, Policy const& after, ChangeList& changes)
{
    for (auto const& purpose : after.purposes) {
        auto const place = "purpose " + purpose.id;
        auto const* const old = before.purpose(purpose.id);
        if (!old) {
            changes.add(Effect::Widens, place, "purpose added: " + purpose.description);
            compare_lists({ place, "recipient" }, {}, purpose.recipients, changes);
            continue;
        }
        // Whether other words allow more, only a reader can tell.
        if (old->description != purpose.description)
            changes.add(Effect::Widens, place,
                "other words, read them: “" + old->description + "” → “" + purpose.description
                    + "”");
        compare_lists({ place, "recipient" }, old->recipients, purpose.recipients, changes);
    }
    for (auto const& purpose : before.purposes) {
        if (!after.purpose(purpose.id))
            changes.add(Effect::Narrows, "purpose " + purpose.id,
                "purpose removed: " + purpose.description);
    }
}

std::string days_in_words(int days)
{
    return days == 0 ? "no end" : std::to_string(days) + (days == 1 ? " day" : " days");
}

void compare_retention(Policy const& before, Policy const& after, ChangeList& changes)
{
    auto const days_of = [](Policy const& policy, Category category) {
        auto const found = policy.retention_days.find(category);
        return found == policy.retention_days.end() ? 0 : found->second; // 0: no end.
    };
    for (std::size_t index = 0; index < category_names.size(); ++index) {
        auto const category = static_cast<Category>(index);
        auto const from = days_of(before, category);
        auto const to = days_of(after, category);
        if (from == to)
            continue;
        auto const is_longer = to == 0 || (from != 0 && to > from);
        changes.add(is_longer ? Effect::Widens : Effect::Narrows, whole,
            std::string { name_of(category) } + " kept: " + days_in_words(from) + " → "
                + days_in_words(to));
    }
}

struct Numbers {
    int before = 0;
    int after = 0;
};

void compare_safeguard(std::string const& name, Numbers numbers, ChangeList& changes)
{
    if (numbers.before != numbers.after)
        changes.add(numbers.after < numbers.before ? Effect::Widens : Effect::Narrows, whole,
            name + ": " + std::to_string(numbers.before) + " → " + std::to_string(numbers.after));
}

void compare_words(std::string const& name, std::string const& before, std::string const& after,
    ChangeList& changes)
{
    if (before != after)
        changes.add(Effect::Rewords, whole, name + ": " + before + " → " + after);
}

}

std::vector<PolicyChange> difference(Policy const& before, Policy const& after)
{
    ChangeList changes;
    compare_words(
        "organization's name", before.organization_name, after.organization_name, changes);
    compare_words(
        "organization's contact", before.organization_contact, after.organization_contact, changes);
    compare_apps(before, after, changes);
    compare_purposes(before, after, changes);
    compare_lists({ whole, "prohibited purpose", Effect::Narrows }, before.prohibited_purposes,
        after.prohibited_purposes, changes);
    compare_retention(before, after, changes);
    compare_safeguard(
        "hold_back_hours", { before.hold_back_hours, after.hold_back_hours }, changes);
    compare_safeguard("minimum_contributors",
        { before.minimum_contributors, after.minimum_contributors }, changes);
    compare_lists({ whole, "required approval", Effect::Narrows }, before.required_approvals,
        after.required_approvals, changes);
    if (before.stops_capture != after.stops_capture)
        changes.add(after.stops_capture ? Effect::Narrows : Effect::Widens, whole,
            after.stops_capture ? "all capture stops" : "capture goes on");
    return std::move(changes).take();
}

bool widens(Policy const& before, Policy const& after)
{
    auto const changes = difference(before, after);
    return std::any_of(changes.begin(), changes.end(),
        [](PolicyChange const& change) { return change.effect == Effect::Widens; });
}

}
