#include "excluded_path.hpp"
#include "field_selector.hpp"

#include <fairtrace/gate.hpp>

#include <algorithm>
#include <string>

namespace fairtrace {

namespace {

// The part of a URL after its origin, or nothing if the URL is not of that origin.
std::optional<std::string_view> path_within(std::string_view url, std::string_view origin)
{
    if (!url.starts_with(origin))
        return std::nullopt;
    auto const rest = url.substr(origin.size());
    if (!rest.empty() && rest.front() != '/' && rest.front() != '?' && rest.front() != '#')
        return std::nullopt;
    return rest.substr(0, rest.find_first_of("?#"));
}

template<class Item>
bool contains(std::vector<Item> const& items, Item const& item)
{
    return std::find(items.begin(), items.end(), item) != items.end();
}

}

std::optional<DropReason> Gate::objection_to_page(Question const& question, App const& app) const
{
    if (!question.url)
        return std::nullopt;
    Badge<Gate> const badge;
    auto const path = path_within(question.url->reveal(badge), question.origin.reveal(badge));
    if (!path)
        return DropReason::OriginMismatch;
    auto const plain_path = decoded(*path);
    for (auto const& pattern : app.excluded_paths) {
        if (is_excluded(plain_path, pattern))
            return DropReason::ExcludedPath;
    }
    return std::nullopt;
}

std::optional<DropReason> Gate::objection_to_consent(Question const& question, App const& app) const
{
    auto const category = category_of(question.kind);
    if (!contains(app.categories, category))
        return DropReason::CategoryNotApproved;
    auto const& grant = m_context.grant;
    if (!grant || !contains(grant->categories(), category))
        return DropReason::NoConsent;
    if (question.key.grant != grant->number())
        return DropReason::StaleGrant;
    return std::nullopt;
}

std::optional<DropReason> Gate::objection(Question const& question, App const* app) const
{
    if (m_context.policy.stops_capture)
        return DropReason::CaptureStopped;
    if (!app)
        return DropReason::UnapprovedOrigin;
    if (auto const reason = objection_to_page(question, *app))
        return reason;
    if (auto const reason = objection_to_consent(question, *app))
        return reason;
    if (m_context.is_paused)
        return DropReason::Paused;
    return std::nullopt;
}

bool Gate::allows(App const& app, Category category) const
{
    return contains(app.categories, category) && contains(m_context.grant->categories(), category);
}

void Gate::take_out_what_is_not_allowed(CapturedEvent& event, App const& app) const
{
    std::erase_if(event.evidence, [&](Evidence<RawText> const& evidence) {
        return !allows(app, category_of(evidence.kind));
    });
    if (!app.has_observation || !allows(app, Category::Observation))
        event.observation.reset();
}

FieldRule Gate::rule_for(App const& app, Target<RawText> const* target) const
{
    if (!target)
        return FieldRule::Redact;
    Badge<Gate> const badge;
    auto const field_name = target->field ? target->field->name.reveal(badge) : std::string_view {};
    std::optional<FieldRule> strictest;
    for (auto const& entry : app.fields) {
        auto const name_fits = !entry.name || equal_ignoring_case(*entry.name, field_name);
        auto const label_fits
            = !entry.label || equal_ignoring_case(*entry.label, target->name.reveal(badge));
        // FieldRule has the strictest first.
        if (name_fits && label_fits && (!strictest || entry.rule < *strictest))
            strictest = entry.rule;
    }
    return strictest.value_or(FieldRule::Redact);
}

std::variant<AdmittedEvent, DropReason> Gate::admit(CapturedEvent&& event) const
{
    auto const& origin = event.sender.origin;
    auto const* const app = m_context.policy.app_of(origin.reveal(Badge<Gate> {}));
    if (auto const reason
        = objection({ event.key, origin, &event.url, kind_of(event.action) }, app))
        return *reason;
    auto const rule = rule_for(*app, target_of(event.action));
    take_out_what_is_not_allowed(event, *app);
    return AdmittedEvent { Badge<Gate> {}, std::move(event), app->id, rule };
}

std::variant<AdmittedEffect, DropReason> Gate::admit(CapturedEffect&& effect) const
{
    auto const& origin = effect.sender.origin;
    auto const* const app = m_context.policy.app_of(origin.reveal(Badge<Gate> {}));
    auto const* const url = effect.page ? &effect.page->url : nullptr;
    if (auto const reason = objection({ effect.key, origin, url, effect.kind }, app))
        return *reason;
    return AdmittedEffect { Badge<Gate> {}, std::move(effect), app->id };
}

}
