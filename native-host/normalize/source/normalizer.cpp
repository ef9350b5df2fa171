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

void Normalizer::tidy(Target<RawText>& target)
{
    tidy(target.name);
    tidy(target.description);
    for (auto& entry : target.context)
        tidy(entry.name);
    for (auto& locator : target.locators) {
        if (is_text_locator(locator.kind))
            tidy(locator.value);
    }
    if (target.field) {
        tidy(target.field->autocomplete);
        tidy(target.field->name);
    }
}

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
        if constexpr (requires { action.options; }) {
            for (auto& option : action.options)
                tidy(option.label);
        }
        if constexpr (requires { action.value; }) {
            if (auto* const text = std::get_if<RawText>(&action.value))
                tidy(*text);
        }
    }
};

void Normalizer::read_url(RawText const& url, NormalizedEvent& event) const
{
    auto parts = split_url(url.reveal(Badge<Normalizer> {}));
    for (auto& name : parts.query_names)
        event.query_names.emplace_back(std::move(name));
    for (std::size_t index = 0; index < m_templates.size(); ++index) {
        if (fits(m_template_texts[index], parts.segments)) {
            event.route = m_templates[index];
            return;
        }
    }
    for (auto& segment : parts.segments)
        event.route.push_back({ RawText { std::move(segment) } });
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
    read_url(captured.url, event);
    event.action = std::move(captured.action);
    std::visit(ActionWalker {}, event.action);
    return event;
}

}
