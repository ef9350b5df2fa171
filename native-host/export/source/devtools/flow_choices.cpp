#include "../has_placeholder.hpp"
#include "../placeholder_writer.hpp"
#include "flow_steps.hpp"
#include "flow_writer.hpp"
#include "key_names.hpp"
#include "selectors.hpp"

namespace fairtrace {

namespace {

using Json = FlowWriter::Json;

// Evidence as a target, which is in the frame and the shadow roots of the action's own.
Target<RedactedText> as_target(
    Evidence<RedactedText> const& evidence, Target<RedactedText> const* action_target)
{
    Target<RedactedText> target;
    target.role = evidence.role;
    target.name = evidence.name;
    target.locators = evidence.locators;
    target.size = { 8, 8 }; // Not known; its middle is a place that every element has.
    if (action_target) {
        target.frame_path = action_target->frame_path;
        target.shadow_path = action_target->shadow_path;
    }
    return target;
}

bool is_on_element(ActionKind kind)
{
    return kind == ActionKind::Click || kind == ActionKind::DoubleClick
        || kind == ActionKind::RightClick || kind == ActionKind::Download;
}

// A list that is filtered by what is typed shows an option whose label was typed.
std::string_view label_to_type(Action<RedactedText> const& action)
{
    auto const* const select = std::get_if<SelectOption<RedactedText>>(&action);
    auto const has_label = select && !select->options.empty()
        && !has_placeholder(select->options.front().label.view());
    return has_label ? select->options.front().label.view() : std::string_view {};
}

}

void FlowWriter::replay_evidence()
{
    auto const& event = m_current->event;
    auto const* const target = target_of(event.action);
    auto const kind = name_of(kind_of(event.action));
    if (event.evidence.empty())
        return cannot(kind, "no_evidence");
    for (auto const& one : event.evidence) {
        if (is_on_element(one.kind) && selectors_of(as_target(one, target)).empty())
            return cannot(kind, "no_locator");
    }
    for (auto const& one : event.evidence)
        replay(one, as_target(one, target));
}

void FlowWriter::replay(Evidence<RedactedText> const& evidence, Target<RedactedText> const& target)
{
    if (evidence.keys)
        return press_keys(keys_of(*evidence.keys));
    if (is_on_element(evidence.kind))
        return act_on(target, evidence.kind);
    auto const label = label_to_type(m_current->event.action);
    if (evidence.kind != ActionKind::Fill || label.empty())
        return;
    auto step = step_on(target, "change");
    step["value"] = std::string { label };
    if (!step["selectors"].empty())
        append(std::move(step));
}

void FlowWriter::write(SelectOption<RedactedText> const& select)
{
    if (select.options.empty())
        return cannot("select_option", "nothing_chosen");
    if (select.target.tag != Tag::Select)
        return replay_evidence();
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

}
