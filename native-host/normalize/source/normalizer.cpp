#include "route.hpp"

#include <fairtrace/normalize.hpp>

#include <algorithm>
#include <utility>

namespace fairtrace {

namespace {

constexpr std::int64_t milliseconds_per_second = 1000;

bool fits(std::vector<std::string> const& wanted, std::vector<std::string> const& segments)
{
    return std::equal(wanted.begin(), wanted.end(), segments.begin(), segments.end(),
        [](auto const& text, auto const& segment) { return text.empty() || text == segment; });
}

// Selectors and test ids are compared character by character by whoever uses them, so they are left
// alone.
bool is_text_locator(LocatorKind kind)
{
    return kind != LocatorKind::TestId && kind != LocatorKind::Css && kind != LocatorKind::Xpath;
}

}

Normalizer::Normalizer(std::vector<std::string> const& route_templates)
{
    for (auto const& text : route_templates) {
        std::vector<RouteSegment> segments;
        std::vector<std::string> wanted;
        for (auto& segment : split_path(text).segments) {
            bool const is_parameter = segment.starts_with(":");
            wanted.push_back(is_parameter ? std::string {} : segment);
            segments.push_back({ RawText { is_parameter ? segment.substr(1) : segment },
                is_parameter, !is_parameter });
        }
        m_templates.push_back(std::move(segments));
        m_template_texts.push_back(std::move(wanted));
    }
}

void Normalizer::tidy(RawText& text)
{
    text = RawText { normalize_plain(text.reveal(Badge<Normalizer> {})) };
}

void Normalizer::tidy(std::vector<Locator<RawText>>& locators)
{
    for (auto& locator : locators) {
        if (is_text_locator(locator.kind))
            tidy(locator.value);
    }
}

void Normalizer::tidy(Target<RawText>& target)
{
    tidy(target.name);
    tidy(target.description);
    for (auto& entry : target.context)
        tidy(entry.name);
    tidy(target.locators);
    if (target.field) {
        tidy(target.field->autocomplete);
        tidy(target.field->name);
    }
}

void Normalizer::tidy(Changes<RawText>& changes)
{
    for (auto* const layers : { &changes.appeared, &changes.vanished }) {
        for (auto& layer : *layers)
            tidy(layer.name);
    }
    for (auto& message : changes.messages)
        tidy(message);
}

// Whatever the kind: an action's texts are in these members.
struct Normalizer::ActionWalker {
    template<class One>
    void operator()(One& action) const
    {
        if constexpr (requires { action.target.has_value(); }) {
            if (action.target)
                tidy(*action.target);
        } else if constexpr (requires { action.target; }) {
            tidy(action.target);
        }
        if constexpr (requires { action.to; }) {
            if (action.to)
                tidy(action.to->target);
        }
        if constexpr (requires { action.options; }) {
            for (auto& option : action.options)
                tidy(option.label);
            for (auto& opened : action.path)
                tidy(opened);
        }
        if constexpr (requires { action.value; }) {
            if (auto* const text = std::get_if<RawText>(&action.value))
                *text = RawText { normalize_lines(text->reveal(Badge<Normalizer> {})) };
        }
    }
};

Route Normalizer::route_of(RawText const& url) const
{
    auto parts = split_url(url.reveal(Badge<Normalizer> {}));
    Route route;
    for (auto& name : parts.query_names)
        route.query_names.emplace_back(std::move(name));
    for (std::size_t index = 0; index < m_templates.size(); ++index) {
        if (fits(m_template_texts[index], parts.segments)) {
            route.segments = m_templates[index];
            return route;
        }
    }
    for (auto& segment : parts.segments)
        route.segments.push_back({ RawText { std::move(segment) } });
    return route;
}

NormalizedEvent Normalizer::normalize(AdmittedEvent&& admitted) const
{
    auto& captured = admitted.event;
    NormalizedEvent event;
    event.key = captured.key;
    event.time = Seconds { captured.time.value() / milliseconds_per_second };
    event.field_rule = admitted.field_rule;
    event.page
        = { std::move(admitted.app), std::move(captured.sender.origin), std::move(captured.title) };
    tidy(event.page.title);
    event.route = route_of(captured.url);
    event.action = std::move(captured.action);
    std::visit(ActionWalker {}, event.action);
    event.evidence = std::move(captured.evidence);
    for (auto& one : event.evidence) {
        tidy(one.name);
        tidy(one.locators);
    }
    event.observation = std::move(captured.observation);
    if (event.observation) {
        for (auto& element : event.observation->elements)
            tidy(element.name);
    }
    return event;
}

NormalizedEffect Normalizer::normalize(AdmittedEffect&& admitted) const
{
    auto& captured = admitted.effect;
    NormalizedEffect effect;
    effect.key = captured.key;
    effect.action = captured.action;
    if (captured.page) {
        effect.route = route_of(captured.page->url);
        effect.title = std::move(captured.page->title);
        tidy(*effect.title);
    }
    effect.changes = std::move(captured.changes);
    tidy(effect.changes);
    return effect;
}

}
