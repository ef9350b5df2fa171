#include "selectors.hpp"

#include "../has_placeholder.hpp"
#include "../placeholder_writer.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace fairtrace {

namespace {

using Json = nlohmann::ordered_json;

std::string css_string(std::string_view text)
{
    std::string quoted = "\"";
    for (auto const character : text) {
        if (character == '"' || character == '\\')
            quoted += '\\';
        quoted += character;
    }
    return quoted + "\"";
}

// Which of the usual attributes holds it is not recorded.
std::string test_id(std::string const& value)
{
    std::string selector;
    for (auto const* const attribute :
        { "data-testid", "data-test", "data-test-id", "data-cy", "data-qa" })
        selector += (selector.empty() ? ":is([" : ",[") + std::string { attribute } + "="
            + css_string(value) + "]";
    return selector + ")";
}

class SelectorWriter {
public:
    explicit SelectorWriter(Target<RedactedText> const& target)
        : m_target(target)
    {
    }

    Json with(MatchCount matches) const
    {
        auto selectors = Json::array();
        for (auto const kind : order) {
            for (auto const& locator : m_target.locators) {
                if (locator.kind == kind && locator.matches == matches && is_usable(locator))
                    add(selectors, selector_of(locator));
            }
        }
        // A player looks for a text inside of other texts, too: only where nothing else is known.
        if (selectors.empty())
            add_text(selectors, matches);
        return selectors;
    }

private:
    static constexpr std::array order { LocatorKind::Role, LocatorKind::Label, LocatorKind::TestId,
        LocatorKind::Css, LocatorKind::Xpath, LocatorKind::Placeholder, LocatorKind::Alt,
        LocatorKind::Title };

    static bool is_usable(Locator<RedactedText> const& locator)
    {
        return !locator.rejection && !locator.value.empty()
            && !has_placeholder(locator.value.view());
    }

    static void add(Json& selectors, Json selector)
    {
        auto const is_known = std::find(selectors.begin(), selectors.end(), selector);
        if (!selector.empty() && is_known == selectors.end())
            selectors.push_back(std::move(selector));
    }

    void add_text(Json& selectors, MatchCount matches) const
    {
        for (auto const& locator : m_target.locators) {
            if (locator.kind == LocatorKind::Text && locator.matches == matches
                && is_usable(locator))
                add(selectors, Json::array({ "text/" + std::string { locator.value.view() } }));
        }
    }

    Json selector_of(Locator<RedactedText> const& locator) const
    {
        std::string const value { locator.value.view() };
        switch (locator.kind) {
        case LocatorKind::Role:
        case LocatorKind::Label:
            return accessible(value);
        case LocatorKind::TestId:
            return chain(test_id(value));
        case LocatorKind::Css:
            return chain(value);
        case LocatorKind::Xpath:
            // XPath ends at a shadow root.
            return m_target.shadow_path.empty() ? Json::array({ "xpath/" + value }) : Json::array();
        case LocatorKind::Placeholder:
            return chain("[placeholder=" + css_string(value) + "]");
        case LocatorKind::Alt:
            return chain("[alt=" + css_string(value) + "]");
        case LocatorKind::Title:
            return chain("[title=" + css_string(value) + "]");
        case LocatorKind::Text:
            break;
        }
        return Json::array();
    }

    // The accessibility tree goes through open shadow roots by itself.
    Json accessible(std::string const& name) const
    {
        auto const has_role = m_target.role != Role::Generic && m_target.role != Role::None;
        if (!has_role || name.find_first_of("[]") != name.npos)
            return Json::array();
        return Json::array(
            { "aria/" + name + "[role=\"" + std::string { name_of(m_target.role) } + "\"]" });
    }

    Json chain(std::string const& last) const
    {
        auto selector = Json::array();
        for (auto const& host : m_target.shadow_path) {
            if (has_placeholder(host.view()))
                return Json::array();
            selector.push_back(std::string { host.view() });
        }
        selector.push_back(last);
        return selector;
    }

    Target<RedactedText> const& m_target;
};

}

Json selectors_of(Target<RedactedText> const& target)
{
    SelectorWriter const writer { target };
    auto selectors = writer.with(MatchCount::One);
    return selectors.empty() ? writer.with(MatchCount::Many) : selectors;
}

}
