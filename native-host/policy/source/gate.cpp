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

std::optional<DropReason> Gate::objection(CapturedEvent const& event, App const* app) const
{
    if (m_context.policy.stops_capture)
        return DropReason::CaptureStopped;
    if (!app)
        return DropReason::UnapprovedOrigin;
    Badge<Gate> const badge;
    auto const path = path_within(event.url.reveal(badge), event.sender.origin.reveal(badge));
    if (!path)
        return DropReason::OriginMismatch;
    auto const plain_path = decoded(*path);
    for (auto const& pattern : app->excluded_paths) {
        if (is_excluded(plain_path, pattern))
            return DropReason::ExcludedPath;
    }
    auto const category = category_of(kind_of(event.action));
    if (!contains(app->categories, category))
        return DropReason::CategoryNotApproved;
    auto const& grant = m_context.grant;
    if (!grant || !contains(grant->categories(), category))
        return DropReason::NoConsent;
    if (event.key.grant != grant->number())
        return DropReason::StaleGrant;
    if (m_context.is_paused)
        return DropReason::Paused;
    return std::nullopt;
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
    auto const* const app = m_context.policy.app_of(event.sender.origin.reveal(Badge<Gate> {}));
    if (auto const reason = objection(event, app))
        return *reason;
    auto const rule = rule_for(*app, target_of(event.action));
    return AdmittedEvent { Badge<Gate> {}, std::move(event), app->id, rule };
}

}
