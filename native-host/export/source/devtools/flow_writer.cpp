#include "flow_writer.hpp"

#include "key_names.hpp"
#include "page_url.hpp"
#include "selectors.hpp"
#include "surrogate.hpp"

namespace fairtrace {

namespace {

using Json = FlowWriter::Json;

constexpr int step_timeout
    = 5000; // Milliseconds; the player's own default, said so that it is seen.

Json step_on(Target<RedactedText> const& target, std::string_view type)
{
    Json step { { "type", type }, { "target", "main" } };
    if (!target.frame_path.empty())
        step["frame"] = target.frame_path;
    step["selectors"] = selectors_of(target);
    return step;
}

// The middle of the element: a fact about the page, not about the person.
Json click_step(Target<RedactedText> const& target)
{
    auto step = step_on(target, "click");
    step["offsetX"] = target.size.width / 2.0;
    step["offsetY"] = target.size.height / 2.0;
    return step;
}

Json key_step(std::string_view type, std::string const& key)
{
    return { { "type", type }, { "target", "main" }, { "key", key } };
}

Json navigation_to(RedactedEvent const& event)
{
    Json asserted { { "type", "navigation" }, { "url", page_url(event) } };
    if (!event.page.title.empty() && !has_placeholder(event.page.title.view()))
        asserted["title"] = std::string { event.page.title.view() };
    return Json::array({ std::move(asserted) });
}

}

FlowWriter::FlowWriter(std::string_view title)
{
    m_flow["title"] = std::string { title };
    m_flow["timeout"] = step_timeout;
    m_flow["steps"] = Json::array();
    append({ { "type", "setViewport" }, { "width", 1280 }, { "height", 720 },
        { "deviceScaleFactor", 1 }, { "isMobile", false }, { "hasTouch", false },
        { "isLandscape", false } });
}

void FlowWriter::append(Json step, Consequence consequence)
{
    m_flow["steps"].push_back(std::move(step));
    m_cause = consequence == Consequence::Navigation ? m_flow["steps"].size() - 1 : 0;
}

void FlowWriter::add(LabelledEvent const& step)
{
    m_current = &step;
    // The first page, and a page of another app in another tab, which no navigation led to.
    auto const is_navigation = std::holds_alternative<Navigate<RedactedText>>(step.event.action);
    if (!is_navigation && step.event.page.origin.view() != m_origin)
        go_to_page();
    std::visit([this](auto const& action) { write(action); }, step.event.action);
    m_current = nullptr;
}

void FlowWriter::go_to_page()
{
    auto const& event = m_current->event;
    append({ { "type", "navigate" }, { "url", page_url(event) },
        { "assertedEvents", navigation_to(event) } });
    m_origin = event.page.origin.view();
}

void FlowWriter::cannot(std::string_view what, std::string_view reason)
{
    append({ { "type", "customStep" }, { "name", "fairtrace." + std::string { what } },
        { "parameters",
            { { "reason", reason },
                { "sentence", std::string { m_current->sentence.view() } } } } });
}

void FlowWriter::click_on(Target<RedactedText> const& target)
{
    auto step = click_step(target);
    if (step["selectors"].empty())
        return cannot(name_of(kind_of(m_current->event.action)), "no_locator");
    append(std::move(step), Consequence::Navigation);
}

void FlowWriter::write(Click<RedactedText> const& click) { click_on(click.target); }

void FlowWriter::write(Check<RedactedText> const& check) { click_on(check.target); }

void FlowWriter::write(Uncheck<RedactedText> const& uncheck) { click_on(uncheck.target); }

void FlowWriter::write(Fill<RedactedText> const& fill)
{
    if (auto const* const reason = std::get_if<WithheldReason>(&fill.value))
        return cannot("fill", name_of(*reason));
    auto const* const shape = std::get_if<LengthClass>(&fill.value);
    if (shape && *shape != LengthClass::Empty)
        return cannot("fill", "only_the_length_is_known");
    auto step = step_on(fill.target, "change");
    if (step["selectors"].empty())
        return cannot("fill", "no_locator");
    auto const field = fill.target.field ? std::optional { fill.target.field->type } : std::nullopt;
    auto const* const text = std::get_if<RedactedText>(&fill.value);
    step["value"] = text ? with_surrogates(text->view(), field) : "";
    append(std::move(step));
}

void FlowWriter::write(SelectOption<RedactedText> const& select)
{
    if (select.target.tag != Tag::Select || select.options.empty())
        return cannot("select_option", "not_a_native_list");
    if (selectors_of(select.target).empty())
        return cannot("select_option", "no_locator");
    if (select.target.role == Role::Listbox)
        return choose_in_list(select);
    choose_in_menu(select);
}

// Recorder's own "change" takes an option's value attribute, which nobody sees and we do not
// record. So the menu is opened and its label typed, as a person would; where the label is masked,
// the arrow keys go to the option's position.
void FlowWriter::choose_in_menu(SelectOption<RedactedText> const& select)
{
    append(click_step(select.target));
    auto const& option = select.options.front();
    auto const label = option.label.view();
    if (!label.empty() && !has_placeholder(label) && is_typeable(label)) {
        for (auto const character : label)
            type_key(std::string { character });
    } else {
        type_key("Home");
        for (auto position = option.position; position > 1; --position)
            type_key("ArrowDown");
    }
    press_keys({ "Enter" });
}

// A list shows its options, so each is clicked; all but the first with Control held.
void FlowWriter::choose_in_list(SelectOption<RedactedText> const& select)
{
    for (auto const& option : select.options) {
        std::string const label { option.label.view() };
        if (label.empty() || has_placeholder(label) || label.find_first_of("[]") != label.npos)
            return cannot("select_option", "no_locator");
    }
    auto const has_more = select.options.size() > 1;
    for (std::size_t index = 0; index < select.options.size(); ++index) {
        if (index == 1)
            append(key_step("keyDown", "Control"));
        auto step = click_step(select.target);
        auto const label = std::string { select.options[index].label.view() };
        step["selectors"] = Json::array({ Json::array({ "aria/" + label + "[role=\"option\"]" }) });
        // The size is the list's, not the option's: a place that every option has.
        step["offsetX"] = 4;
        step["offsetY"] = 4;
        append(std::move(step), Consequence::Navigation);
    }
    if (has_more)
        append(key_step("keyUp", "Control"));
}

void FlowWriter::type_key(std::string const& key)
{
    append(key_step("keyDown", key));
    append(key_step("keyUp", key));
}

// A page reacts while the last key is down: what follows belongs to that step.
void FlowWriter::press_keys(std::vector<std::string> const& keys)
{
    for (auto const& key : keys)
        append(key_step("keyDown", key));
    auto const cause = m_flow["steps"].size() - 1;
    for (auto key = keys.rbegin(); key != keys.rend(); ++key)
        append(key_step("keyUp", *key));
    m_cause = cause;
}

void FlowWriter::write(Press<RedactedText> const& press) { press_keys(keys_of(press.keys)); }

void FlowWriter::write(Navigate<RedactedText> const& navigate)
{
    auto const& event = m_current->event;
    auto const is_consequence = navigate.cause == NavigationCause::Link
        || navigate.cause == NavigationCause::Form || navigate.cause == NavigationCause::Script;
    auto const is_same_origin = event.page.origin.view() == m_origin;
    if (is_consequence && m_cause > 0 && navigate.mode == NavigationMode::FullPage) {
        m_flow["steps"][m_cause]["assertedEvents"] = navigation_to(event);
        m_origin = event.page.origin.view();
        m_cause = 0;
        return;
    }
    // A page that changes its own address does so again when the step before it is replayed.
    if (is_consequence && is_same_origin && navigate.mode != NavigationMode::FullPage)
        return;
    go_to_page();
}

}
