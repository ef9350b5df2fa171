#include "flow_writer.hpp"

#include "../has_placeholder.hpp"
#include "../placeholder_writer.hpp"
#include "flow_steps.hpp"
#include "key_names.hpp"
#include "page_url.hpp"

namespace fairtrace {

namespace {

using Json = FlowWriter::Json;

constexpr int step_timeout
    = 5000; // Milliseconds; the player's own default, said so that it is seen.
constexpr Size viewport { 1280, 720 };

Json navigation_to(RedactedEvent const& event)
{
    Json asserted { { "type", "navigation" }, { "url", page_url(event) } };
    if (!event.page.title.empty() && !has_placeholder(event.page.title.view()))
        asserted["title"] = std::string { event.page.title.view() };
    return Json::array({ std::move(asserted) });
}

// A download is one of the navigations that a person agrees to, but a click on a link all the same.
bool is_in_page(ActionKind kind)
{
    return kind == ActionKind::Download || category_of(kind) != Category::Navigation;
}

}

FlowWriter::FlowWriter(std::string_view title, PlaceholderWriter const& placeholders)
    : m_placeholders(placeholders)
{
    m_flow["title"] = std::string { title };
    m_flow["timeout"] = step_timeout;
    m_flow["steps"] = Json::array();
    append({ { "type", "setViewport" }, { "width", viewport.width }, { "height", viewport.height },
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
    if (is_in_page(kind_of(step.event.action)) && step.event.page.origin.view() != m_origin)
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
    m_scrolled.clear();
}

void FlowWriter::cannot(std::string_view what, std::string_view reason)
{
    append({ { "type", "customStep" }, { "name", "fairtrace." + std::string { what } },
        { "parameters",
            { { "reason", reason },
                { "sentence", std::string { m_current->sentence.view() } } } } });
}

void FlowWriter::act_on(Target<RedactedText> const& target, ActionKind kind)
{
    auto step = click_step(target, kind == ActionKind::DoubleClick ? "doubleClick" : "click");
    if (step["selectors"].empty())
        return cannot(name_of(kind_of(m_current->event.action)), "no_locator");
    if (kind == ActionKind::RightClick)
        step["button"] = "secondary";
    append(std::move(step), Consequence::Navigation);
}

void FlowWriter::write(Click<RedactedText> const& click)
{
    for (auto const modifier : click.modifiers)
        append(key_step("keyDown", key_of(modifier)));
    act_on(click.target, click.kind);
    auto const cause = m_cause;
    for (auto modifier = click.modifiers.rbegin(); modifier != click.modifiers.rend(); ++modifier)
        append(key_step("keyUp", key_of(*modifier)));
    m_cause = cause;
}

void FlowWriter::write(DoubleClick<RedactedText> const& click) { act_on(click.target, click.kind); }

void FlowWriter::write(RightClick<RedactedText> const& click) { act_on(click.target, click.kind); }

void FlowWriter::write(Check<RedactedText> const& check)
{
    act_on(check.target, ActionKind::Click);
}

void FlowWriter::write(Uncheck<RedactedText> const& uncheck)
{
    act_on(uncheck.target, ActionKind::Click);
}

void FlowWriter::write(Fill<RedactedText> const& fill)
{
    if (auto const* const reason = std::get_if<WithheldReason>(&fill.value))
        return cannot("fill", name_of(*reason));
    auto const* const shape = std::get_if<LengthClass>(&fill.value);
    if (shape && *shape != LengthClass::Empty)
        return cannot("fill", "only_the_length_is_known");
    // A slider that is no form field takes keys and clicks only.
    if (!fill.target.field && fill.target.role == Role::Slider)
        return replay_evidence();
    auto const field = fill.target.field ? std::optional { fill.target.field->type } : std::nullopt;
    auto const* const text = std::get_if<RedactedText>(&fill.value);
    change(fill.target, text ? m_placeholders.typed_value(text->view(), field) : "");
}

void FlowWriter::change(Target<RedactedText> const& target, std::string const& value)
{
    auto step = step_on(target, "change");
    if (step["selectors"].empty())
        return cannot(name_of(kind_of(m_current->event.action)), "no_locator");
    step["value"] = value;
    append(std::move(step));
}

void FlowWriter::write(Clear<RedactedText> const& clear) { change(clear.target, ""); }

void FlowWriter::write(Submit<RedactedText> const&) { replay_evidence(); }

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

// The format wants a place to scroll to, and only the way is known: places are counted from the
// last page on, in heights of the element.
void FlowWriter::write(Scroll<RedactedText> const& scroll)
{
    Json step { { "type", "scroll" }, { "target", "main" } };
    if (scroll.target) {
        step = step_on(*scroll.target, "scroll");
        if (step["selectors"].empty())
            return cannot("scroll", "no_locator");
    }
    auto& place = m_scrolled[scroll.target ? step["selectors"].dump() : std::string {}];
    if (!place.move(scroll, scroll.target ? scroll.target->size : viewport))
        return cannot("scroll", "place_not_known");
    step["x"] = place.x;
    step["y"] = place.y;
    append(std::move(step));
}

// A player has no step for it.
void FlowWriter::write(Drag<RedactedText> const&) { cannot("drag", "not_in_the_format"); }

bool FlowWriter::Place::move(Scroll<RedactedText> const& scroll, Size screen)
{
    constexpr int beyond_any_end = 10'000'000;
    bool const is_sideways
        = scroll.direction == ScrollDirection::Left || scroll.direction == ScrollDirection::Right;
    bool const is_back
        = scroll.direction == ScrollDirection::Left || scroll.direction == ScrollDirection::Up;
    auto& coordinate = is_sideways ? x : y;
    if (scroll.to_end) {
        coordinate = is_back ? 0 : beyond_any_end;
        return true;
    }
    // Where the end is nobody knows.
    if (coordinate == beyond_any_end)
        return false;
    auto const distance = int { scroll.screens } * (is_sideways ? screen.width : screen.height);
    coordinate = std::max(0, coordinate + (is_back ? -distance : distance));
    return true;
}

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
        m_scrolled.clear();
        return;
    }
    // A page that changes its own address does so again when the step before it is replayed.
    if (is_consequence && is_same_origin && navigate.mode != NavigationMode::FullPage)
        return;
    go_to_page();
}

void FlowWriter::write(GoBack<RedactedText> const&) { go_to_page(); }

void FlowWriter::write(GoForward<RedactedText> const&) { go_to_page(); }

void FlowWriter::write(Reload<RedactedText> const&) { go_to_page(); }

// A player has one tab, which goes where the person went.
void FlowWriter::write(OpenTab<RedactedText> const&)
{
    cannot("open_tab", "one_tab_only");
    go_to_page();
}

void FlowWriter::write(SwitchTab<RedactedText> const&)
{
    cannot("switch_tab", "one_tab_only");
    go_to_page();
}

void FlowWriter::write(CloseTab<RedactedText> const&) { cannot("close_tab", "one_tab_only"); }

void FlowWriter::cannot_use_clipboard(std::string_view what, std::optional<std::uint32_t> copied)
{
    cannot(what, "text_not_recorded");
    if (copied)
        m_flow["steps"].back()["parameters"]["copied"] = *copied;
}

void FlowWriter::write(Copy<RedactedText> const& copy)
{
    cannot_use_clipboard("copy", copy.copied);
}

void FlowWriter::write(Cut<RedactedText> const& cut) { cannot_use_clipboard("cut", cut.copied); }

void FlowWriter::write(Paste<RedactedText> const& paste)
{
    cannot_use_clipboard("paste", paste.copied);
}

void FlowWriter::write(UploadFile<RedactedText> const&)
{
    cannot("upload_file", "file_not_recorded");
}

void FlowWriter::write(Download<RedactedText> const& download)
{
    act_on(download.target, ActionKind::Click);
}

}
